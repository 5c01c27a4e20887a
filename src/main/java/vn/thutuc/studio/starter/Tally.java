package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a catalogue could be read, and how surely. */
public final class Tally {

  /**
   * One line of the table.
   *
   * @param part a key of the words: {@code limit-rows}, {@code fee} …
   */
  public record Line(String part, int certain, int likely, int unread) {

    public int all() {
      return certain + likely + unread;
    }
  }

  private Tally() {}

  /** For every part: its readings by confidence; then what was found in all. */
  public static List<Line> of(List<CatalogueEntry> entries) {
    List<EntryReading> readings = entries.stream().map(EntryReading::of).toList();
    List<Line> lines = new ArrayList<>();
    lines.add(line("limit-rows", readings, reading -> reading.limits().stream()));
    lines.add(line("limit", readings, reading -> Stream.of(reading.limit())));
    lines.add(line("fee-rows", readings, reading -> reading.fees().stream()));
    lines.add(line("fee", readings, reading -> Stream.of(reading.fee())));
    lines.add(line("document-lists", readings, reading -> Stream.of(reading.papers())));
    lines.add(
        line(
            "documents",
            readings,
            reading -> reading.papers().found().orElse(List.of()).stream().map(Paper::reading)));
    lines.add(line("step-lists", readings, reading -> Stream.of(reading.steps())));
    lines.add(
        line(
            "steps",
            readings,
            reading -> reading.steps().found().orElse(List.of()).stream().map(Part::of)));
    lines.add(line("laws", readings, reading -> Stream.of(reading.laws())));
    lines.add(line("results", readings, reading -> Stream.of(reading.results())));
    return List.copyOf(lines);
  }

  private static Line line(
      String part,
      List<EntryReading> readings,
      Function<EntryReading, Stream<? extends Reading<?>>> which) {
    Map<Confidence, Long> counts =
        readings.stream()
            .flatMap(which)
            .collect(Collectors.groupingBy(Reading::confidence, Collectors.counting()));
    return new Line(
        part,
        count(counts, Confidence.CERTAIN),
        count(counts, Confidence.LIKELY),
        count(counts, Confidence.UNREAD));
  }

  private static int count(Map<Confidence, Long> counts, Confidence confidence) {
    return Math.toIntExact(counts.getOrDefault(confidence, 0L));
  }
}
