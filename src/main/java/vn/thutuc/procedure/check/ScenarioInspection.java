package vn.thutuc.procedure.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.procedure.Scenario.Move;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.Facts;

/** Do the worked cases speak of steps, facts and documents that exist? */
final class ScenarioInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    List<Scenario> scenarios = subject.bundle().scenarios();
    if (scenarios.isEmpty()) {
      report.add(Kind.SCENARIO_NONE, subject.manifestFile(), null);
    }
    scenarios.forEach(scenario -> new OneScenario(scenario, subject, report).inspect());
  }

  /** One scenario under inspection. */
  private record OneScenario(Scenario scenario, Subject subject, Report report) {

    void inspect() {
      boolean datesAgree = subject.day().compareTo(subject.manifest().validFrom()) >= 0;
      if (datesAgree && !subject.manifest().isInForceOn(scenario.receivedAt().toLocalDate())) {
        add(Kind.SCENARIO_DATE, "receivedAt", scenario.receivedAt().toLocalDate());
      }
      scenario.moves().forEach(this::inspect);
      Scenario.Expect expect = scenario.expect();
      orEmpty(expect.path()).forEach(id -> step("expect.path", id));
      orEmpty(expect.end() == null ? null : List.of(expect.end()))
          .forEach(id -> step("expect.end", id));
      orEmpty(expect.checklist()).forEach(id -> document("expect.checklist", id));
      expect.rulings().stream()
          .map(Scenario.ExpectedRuling::ruleSet)
          .filter(name -> name != null && !subject.manifest().ruleSets().containsKey(name))
          .forEach(name -> add(Kind.REF_RULE_SET, "expect.ruling", name));
      inspectAnswers();
    }

    private void inspect(Move move) {
      if (move instanceof Scenario.Complete complete) {
        step("moves", complete.task());
      } else if (move instanceof Scenario.Ask ask) {
        step("moves", ask.task());
        ask.requirements().forEach(id -> document("moves.ask", id));
      } else if (move instanceof Scenario.Refuse refuse) {
        step("moves", refuse.task());
      } else if (move instanceof Scenario.Timer timer) {
        step("moves", timer.element());
      } else if (move instanceof Scenario.Message message && !messages().contains(message.name())) {
        add(Kind.SCENARIO_MESSAGE, "moves", message.name());
      }
    }

    private Set<String> messages() {
      return subject.bundle().flows().values().stream()
          .flatMap(flow -> flow.steps().stream())
          .map(step -> String.valueOf(step.trigger().name()))
          .collect(Collectors.toSet());
    }

    private void step(String element, String id) {
      Stream<Flow> flows = subject.bundle().flows().values().stream();
      if (flows.noneMatch(flow -> flow.step(id).isPresent())) {
        add(Kind.SCENARIO_STEP, element, id);
      }
    }

    /** A requirement is a document or a condition. */
    private void document(String element, String id) {
      boolean known =
          subject.manifest().document(id).isPresent()
              || subject.manifest().conditions().stream().anyMatch(c -> c.id().equals(id));
      if (!known) {
        add(Kind.REF_DOCUMENT, element, id);
      }
    }

    private void inspectAnswers() {
      Dictionary dictionary = subject.bundle().dictionary();
      Set<String> known =
          Stream.concat(
                  dictionary.dossier().fields().stream().map(FactField::name),
                  dictionary.types().stream().map(type -> String.valueOf(type.from())))
              .collect(Collectors.toSet());
      for (Map.Entry<String, Object> answer : scenario.answers().entrySet()) {
        if (!known.contains(answer.getKey()) && !isFormField(answer.getKey())) {
          add(Kind.SCENARIO_ANSWER, "answers." + answer.getKey(), answer.getKey());
        }
      }
      try {
        Facts.of(
            dictionary,
            scenario.answers(),
            scenario.receivedAt().toLocalDate(),
            scenario.channel().name());
      } catch (BadFact e) {
        add(Kind.SCENARIO_TYPE, "answers." + e.field(), e.field(), e.expected());
      }
    }

    private boolean isFormField(String key) {
      return subject.bundle().forms().stream().anyMatch(form -> form.field(key).isPresent());
    }

    private void add(Kind kind, String element, Object... args) {
      report.add(kind, scenario.file(), element, args);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
      return list == null ? List.of() : list;
    }
  }
}
