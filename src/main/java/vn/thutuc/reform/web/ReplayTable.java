package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.Turn;
import vn.thutuc.reform.replay.Verdict;
import vn.thutuc.rules.RuleSentence;

/** A replay in the words of its page. */
@Component
class ReplayTable {

  private static final List<String> COLUMNS =
      List.of("dossier", "unit", "day", "question", "turn", "before", "after", "causes", "missing");

  private final Words words;
  private final Directory directory;

  ReplayTable(Words words, Directory directory) {
    this.words = words;
    this.directory = directory;
  }

  /**
   * Counts of one unit, row or rule.
   *
   * @param detail the article of a row or rule; else empty
   */
  public record Counts(String name, String detail, Map<Turn, Long> turns, long flips) {

    public long count(String turn) {
      return turns.getOrDefault(Turn.valueOf(turn), 0L);
    }
  }

  /** One decision that turns, or might. */
  record Line(
      String dossier,
      String unit,
      String day,
      String question,
      Turn turn,
      String before,
      String after,
      List<String> causes) {}

  record View(List<Counts> units, List<Counts> causes, List<Counts> missing, List<Line> lines) {}

  View of(Bundle bundle, Replaying.Report report, List<Replayed> shown) {
    Map<String, RuleSentence> sentences = bundle.rules().book().sentences();
    List<Counts> units = new ArrayList<>();
    report.tally().byUnit().forEach((unit, turns) -> units.add(counts(unit(unit), "", turns)));
    List<Counts> causes = new ArrayList<>();
    report
        .tally()
        .byCause()
        .forEach((cause, turns) -> causes.add(cause(cause, sentences.get(cause), turns)));
    causes.sort(Comparator.comparingLong(Counts::flips).reversed());
    List<Counts> missing = new ArrayList<>();
    report
        .tally()
        .byMissing()
        .forEach(
            (fact, count) -> missing.add(new Counts(label(bundle, fact), fact, Map.of(), count)));
    return new View(
        units, causes, missing, shown.stream().map(one -> line(one, sentences)).toList());
  }

  private static Counts counts(String name, String detail, Map<Turn, Long> turns) {
    long flips =
        turns.entrySet().stream()
            .filter(entry -> entry.getKey().isFlip())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Counts(name, detail, turns, flips);
  }

  private Counts cause(String id, @Nullable RuleSentence said, Map<Turn, Long> turns) {
    return said == null
        ? counts(id, "", turns)
        : counts(words.of(said.text()), id + " · " + words.of(said.citation().text()), turns);
  }

  private String label(Bundle bundle, String fact) {
    return bundle
        .dictionary()
        .dossierField(fact)
        .map(field -> words.of(field.label()))
        .orElse(fact);
  }

  private String unit(String id) {
    return directory.unit(id).map(unit -> words.of(unit.nameVi(), unit.nameEn())).orElse(id);
  }

  private Line line(Replayed one, Map<String, RuleSentence> sentences) {
    List<String> causes = new ArrayList<>();
    for (String cause : one.causes()) {
      RuleSentence said = sentences.get(cause);
      causes.add(said == null ? cause : words.of(said.text()));
    }
    causes.addAll(one.missing());
    return new Line(
        one.past().dossier(),
        unit(one.past().unit()),
        words.date(one.past().day()),
        one.past().ruling().ruleSet(),
        one.turn(),
        verdict(one.before()),
        verdict(one.after()),
        causes);
  }

  private String verdict(Verdict verdict) {
    if (verdict.outcome() == null) {
      return "";
    }
    StringJoiner said = new StringJoiner("; ");
    said.add(words.text("reform.replay.outcome." + verdict.outcome()));
    verdict.values().forEach((name, value) -> said.add(name + " = " + value));
    if (!verdict.required().isEmpty()) {
      said.add(String.join(", ", verdict.required()));
    }
    return said.toString();
  }

  List<String> head() {
    return COLUMNS.stream().map(column -> words.text("reform.replay.column." + column)).toList();
  }

  String[] cells(Replayed one) {
    return new String[] {
      one.past().dossier(),
      unit(one.past().unit()),
      one.past().day().toString(),
      one.past().ruling().ruleSet(),
      words.text("reform.replay.turn." + one.turn()),
      verdict(one.before()),
      verdict(one.after()),
      String.join(", ", one.causes()),
      String.join(", ", one.missing())
    };
  }
}
