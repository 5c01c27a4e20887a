package vn.thutuc.procedure.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Term;

/** Does every step say who does what, in words the product knows, in both languages? */
final class StepInspection implements Inspection {

  /** The roles of an office; people are given roles, steps name them. */
  private static final Set<String> ROLES =
      Set.of("reception", "specialist", "head", "leader", "civil-status");

  private static final Predicate<String> FLAG = Set.of("true", "false")::contains;
  private static final Predicate<String> VARIABLE =
      Pattern.compile("[A-Za-z]\\w*").asMatchPredicate();
  private static final Predicate<String> KEYS =
      Pattern.compile("\\s*[A-Za-z]\\w*(\\s+[A-Za-z]\\w*)*\\s*").asMatchPredicate();
  private static final Predicate<String> ANY = Predicate.not(String::isBlank);
  private static final Predicate<String> TWO_TEXTS =
      Pattern.compile("[^|]+\\|[^|]+").asMatchPredicate();

  /** The properties a step may carry (docs/designer/vocabulary.md) and what each may hold. */
  private static final Map<String, Predicate<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("limit", Term::isValid),
          Map.entry("limitUnit", Set.of("WORKING", "CALENDAR")::contains),
          Map.entry("clock", word -> Flow.ClockEffect.of(word).isPresent()),
          Map.entry("supplement", VARIABLE),
          Map.entry("refusal", VARIABLE),
          Map.entry("legalBasis", ANY),
          Map.entry("mandatory", FLAG),
          Map.entry("onSite", FLAG),
          Map.entry("inPerson", FLAG),
          Map.entry("silence", Set.of("CONSENT", "BLOCK", "ESCALATE")::contains),
          Map.entry("silenceOf", TWO_TEXTS),
          Map.entry("cost", ANY),
          Map.entry("public", TWO_TEXTS),
          Map.entry("nameEn", ANY),
          Map.entry("waitsFor", Set.of("APPLICANT", "AUTHORITY")::contains),
          Map.entry("draft", KEYS),
          Map.entry("status", ANY),
          Map.entry("ruleSet", ANY),
          Map.entry("result", ANY),
          Map.entry("message", ANY),
          Map.entry("registry", ANY));

  @Override
  public void inspect(Subject subject, Report report) {
    String file = subject.processFile();
    for (Flow.Step step : subject.flow().steps()) {
      inspectProperties(step, file, report);
      inspectWork(step, file, report);
      inspectBinding(step, file, report);
    }
  }

  static void inspectBinding(Flow.Step step, String file, Report report) {
    boolean refers = step.formId() != null || step.decision() != null || step.called() != null;
    if (refers && !"deployment".equals(step.binding())) {
      report.add(Kind.BINDING, file, step.id(), step.name(), String.valueOf(step.binding()));
    }
  }

  private static void inspectProperties(Flow.Step step, String file, Report report) {
    step.properties()
        .forEach(
            (name, value) -> {
              Predicate<String> allowed = PROPERTIES.get(name);
              if (allowed == null) {
                report.add(Kind.STEP_PROPERTY, file, step.id(), step.name(), name);
              } else if (!allowed.test(value)) {
                report.add(Kind.STEP_VALUE, file, step.id(), step.name(), name, value);
              }
            });
  }

  private static void inspectWork(Flow.Step step, String file, Report report) {
    switch (step.kind()) {
      case USER_TASK -> {
        if (step.role() == null || !ROLES.contains(step.role())) {
          report.add(Kind.STEP_ROLE, file, step.id(), step.name(), String.valueOf(step.role()));
        }
        if (step.property("nameEn").isEmpty()) {
          report.add(Kind.LANGUAGE_STEP, file, step.id(), step.name());
        }
      }
      case RULE_TASK -> {
        if (step.decision() == null && !"rules".equals(step.bean())) {
          report.add(Kind.STEP_EMPTY, file, step.id(), step.name());
        }
      }
      case SERVICE_TASK -> {
        if (step.bean() == null || step.bean().equals("rules")) {
          report.add(Kind.STEP_EMPTY, file, step.id(), step.name());
        }
      }
      default -> {
        // the others do no work of their own
      }
    }
  }
}
