package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.Cause;
import vn.thutuc.reform.replay.ReplayTally;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.Turn;
import vn.thutuc.reform.replay.Turned;
import vn.thutuc.reform.synthetic.SyntheticYear;
import vn.thutuc.rules.FactField;

/** A replay in the words of its page. */
@Component
class ReplayTable {

  private final Words words;
  private final VerdictWords verdicts;
  private final Directory directory;

  ReplayTable(Words words, VerdictWords verdicts, Directory directory) {
    this.words = words;
    this.verdicts = verdicts;
    this.directory = directory;
  }

  /**
   * Counts of one unit, province, row or rule.
   *
   * @param detail where a row or rule stands, and on which article; else empty
   */
  public record Counts(String name, String detail, Map<Turn, Long> turns, long flips) {

    Counts(String name, String detail, Map<Turn, Long> turns) {
      this(name, detail, turns, ReplayTally.flips(turns));
    }

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

  /**
   * @param others how many decisions turn, or might, beyond those in the lines
   */
  record View(
      List<Counts> units,
      List<Counts> provinces,
      List<Counts> causes,
      List<Counts> missing,
      List<Counts> refused,
      List<Line> lines,
      long others) {}

  View of(Bundle bundle, Replaying.Report report, List<Turned> shown) {
    ReplayTally tally = report.tally();
    List<Counts> units = new ArrayList<>();
    tally.byUnit().forEach((unit, turns) -> units.add(new Counts(unit(unit), "", turns)));
    List<Counts> provinces = new ArrayList<>();
    tally.byProvince().forEach((code, turns) -> provinces.add(new Counts(code, "", turns)));
    List<Counts> causes = new ArrayList<>();
    tally.byCause().forEach((cause, turns) -> causes.add(cause(cause, turns)));
    causes.sort(Comparator.comparingLong(Counts::flips).reversed());
    return new View(
        units,
        provinces,
        causes,
        facts(bundle, tally.byMissing()),
        facts(bundle, tally.byRefused()),
        shown.stream().map(one -> line(bundle, one)).toList(),
        tally.flips() + tally.untold() - shown.size());
  }

  private List<Counts> facts(Bundle bundle, Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> new Counts(label(bundle, each.getKey()), "", Map.of(), each.getValue()))
        .toList();
  }

  private Counts cause(Cause cause, Map<Turn, Long> turns) {
    return new Counts(verdicts.of(cause), verdicts.detail(cause), turns);
  }

  /** Of a fact of the dossier, or one of a type as {@code Child.age}. */
  private String label(Bundle bundle, String fact) {
    int dot = fact.indexOf('.');
    Optional<FactField> field =
        dot < 0
            ? bundle.dictionary().dossierField(fact)
            : bundle
                .dictionary()
                .type(fact.substring(0, dot))
                .flatMap(type -> type.field(fact.substring(dot + 1)));
    return field.map(found -> words.of(found.label())).orElse(fact);
  }

  private String unit(String id) {
    if (id.equals(SyntheticYear.UNIT)) {
      return words.text("reform.synthetic.unit");
    }
    return directory.unit(id).map(unit -> words.of(unit.nameVi(), unit.nameEn())).orElse(id);
  }

  private Line line(Bundle bundle, Turned one) {
    List<String> why = new ArrayList<>(one.causes().stream().map(verdicts::of).distinct().toList());
    one.missing().forEach(fact -> why.add(label(bundle, fact)));
    return new Line(
        one.dossier(),
        unit(one.unit()),
        words.date(one.day()),
        one.question(),
        one.turn(),
        verdicts.of(one.before()),
        verdicts.of(one.after()),
        why);
  }

  List<String> head() {
    return Replayed.COLUMNS.stream()
        .map(column -> words.text("reform.replay.column." + column))
        .toList();
  }

  String[] cells(Replayed one) {
    return new String[] {
      one.past().dossier(),
      unit(one.past().unit()),
      one.past().province(),
      one.past().day().toString(),
      one.past().ruling().ruleSet(),
      words.text("reform.replay.turn." + one.turn()),
      verdicts.of(one.before()),
      verdicts.of(one.after()),
      String.join(
          ", ",
          one.causes().stream()
              .map(cause -> words.text("reform.replay.side." + cause.side(), cause.id()))
              .toList()),
      String.join(", ", one.missing())
    };
  }
}
