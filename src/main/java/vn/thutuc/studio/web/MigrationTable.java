package vn.thutuc.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.migration.Fate;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationOutcomes;
import vn.thutuc.studio.migration.StepPlan;

/** One move of dossiers: its questions, how far it is, and what came out for whom. */
@Component
class MigrationTable {

  private static final int PAGE = 50;

  private final Procedures procedures;
  private final Migrating migrating;
  private final MigrationOutcomes outcomes;
  private final AnswerForm answers;
  private final StudioPeople people;
  private final Words words;
  private final Clock clock;

  MigrationTable(
      Procedures procedures,
      Migrating migrating,
      MigrationOutcomes outcomes,
      AnswerForm answers,
      StudioPeople people,
      Words words,
      Clock clock) {
    this.procedures = procedures;
    this.migrating = migrating;
    this.outcomes = outcomes;
    this.answers = answers;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  /** One way to come out, in words. */
  record Line(String what, int dossiers, boolean bad) {}

  /**
   * One dossier.
   *
   * @param why why it cannot move
   * @param tried what was foreseen, if it came out otherwise
   */
  record Row(String code, String what, @Nullable String why, @Nullable String tried) {}

  void show(Model model, Migration migration, String after, Official me) {
    StepPlan plan = migrating.plan(migration.from(), migration.to());
    ProcedureVersion target = procedures.version(migration.to()).orElseThrow();
    model.addAttribute("migration", migration);
    model.addAttribute("key", migration.key());
    model.addAttribute("from", procedures.version(migration.from()).orElseThrow());
    model.addAttribute("to", target);
    answers.show(
        model, procedures.version(migration.from()).orElseThrow(), plan, migration.answers());
    results(model, migration, after);
    Migration.Request request = migration.request();
    model.addAttribute("request", request);
    model.addAttribute("askedBy", request == null ? null : people.name(request.by()));
    model.addAttribute("later", target.validFrom().isAfter(LocalDate.now(clock)));
    model.addAttribute("designs", me.holds(Role.DESIGNER));
    model.addAttribute("publishes", me.holds(Role.PUBLISHER));
    model.addAttribute("own", migration.editors().contains(me.username()));
  }

  private void results(Model model, Migration migration, String after) {
    MigrationOutcomes.Tally tally = outcomes.tally(migration.id());
    model.addAttribute("tally", tally);
    model.addAttribute(
        "lines",
        tally.lines().stream()
            .map(
                line ->
                    new Line(
                        told(migration, line.fate()),
                        line.dossiers(),
                        line.fate().kind() == Fate.Kind.CANNOT))
            .toList());
    List<Row> problems = rows(migration, "", true);
    List<Row> all = rows(migration, after, false);
    model.addAttribute("problems", problems);
    model.addAttribute("rows", all);
    model.addAttribute("more", all.size() == PAGE ? all.get(PAGE - 1).code() : null);
  }

  private List<Row> rows(Migration migration, String after, boolean onlyProblems) {
    List<Row> rows = new ArrayList<>();
    for (MigrationOutcomes.Item item : outcomes.page(migration.id(), after, onlyProblems, PAGE)) {
      Fate tried = item.tried();
      Fate fate = item.done() == null ? tried : item.done();
      if (fate != null) {
        rows.add(
            new Row(
                item.dossier().value(),
                told(migration, fate),
                fate.code() == null
                    ? null
                    : words.text("refusal." + fate.code(), fate.args().toArray()),
                item.differs() && tried != null ? told(migration, tried) : null));
      }
    }
    return rows;
  }

  private String told(Migration migration, Fate fate) {
    return words.text(
        "studio.running.fate." + fate.kind(),
        names(migration.from(), fate.stood()),
        names(migration.to(), fate.stands()));
  }

  private String names(BundleHash version, List<String> elements) {
    return elements.isEmpty()
        ? "–"
        : elements.stream()
            .distinct()
            .map(element -> name(version, element))
            .collect(Collectors.joining(" + "));
  }

  private String name(BundleHash version, String element) {
    Bundle bundle = procedures.bundle(version);
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(element).stream())
        .findFirst()
        .map(answers::name)
        .orElse(element);
  }
}
