package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Terms;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;

/** The processes as tables, equals of the drawing for whoever cannot or will not see one. */
@Component
class StepTable {

  private static final Set<Flow.Kind> SHOWN =
      Set.of(
          Flow.Kind.USER_TASK,
          Flow.Kind.RULE_TASK,
          Flow.Kind.SERVICE_TASK,
          Flow.Kind.CALL,
          Flow.Kind.WAIT,
          Flow.Kind.EVENT_GATEWAY);
  private static final Set<Flow.Kind> CUT =
      Set.of(Flow.Kind.USER_TASK, Flow.Kind.RULE_TASK, Flow.Kind.SERVICE_TASK, Flow.Kind.CALL);

  private final Terms terms;
  private final Words words;

  StepTable(Terms terms, Words words) {
    this.terms = terms;
    this.words = words;
  }

  /** One process file with its steps in the order of the file. */
  record Table(String file, String name, List<Row> rows) {}

  /**
   * A step as the table says it; what it has not is null.
   *
   * @param within the sub-process it stands in
   * @param law the article as people cite it
   * @param mandatory whether the law demands the step, so that it cannot be cut
   * @param cuttable whether it is something that could be cut at all
   */
  record Row(
      String id,
      String name,
      @Nullable String within,
      @Nullable String role,
      @Nullable String limit,
      String clock,
      @Nullable String law,
      boolean onSite,
      boolean inPerson,
      boolean mandatory,
      boolean cuttable) {}

  /** Every process, the main one first; none while they cannot be read. */
  List<Table> of(@Nullable Bundle bundle) {
    if (bundle == null) {
      return List.of();
    }
    try {
      Manifest manifest = bundle.manifest();
      String main = bundle.path("processes", manifest.process());
      List<Table> processes = new ArrayList<>();
      for (Map.Entry<String, Flow> file : bundle.flows().entrySet()) {
        List<Row> rows =
            file.getValue().steps().stream()
                .filter(step -> SHOWN.contains(step.kind()))
                .map(step -> row(step, file.getValue(), manifest))
                .toList();
        Table process = new Table(file.getKey(), file.getKey().replaceAll(".*/", ""), rows);
        processes.add(file.getKey().equals(main) ? 0 : processes.size(), process);
      }
      return processes;
    } catch (BundleProblem unreadable) {
      return List.of();
    }
  }

  private Row row(Flow.Step step, Flow flow, Manifest manifest) {
    String law = step.property("legalBasis").orElse(null);
    return new Row(
        step.id(),
        words.of(step.name()),
        step.parent() == null
            ? null
            : flow.step(step.parent()).map(scope -> words.of(scope.name())).orElse(null),
        step.role(),
        step.limit().map(limit -> terms.step(limit, step.limitUnit())).orElse(null),
        step.clock().name(),
        law == null ? null : manifest.law(law).map(found -> cited(found.citation())).orElse(law),
        step.is("onSite"),
        step.is("inPerson"),
        step.is("mandatory"),
        CUT.contains(step.kind()));
  }

  private String cited(Text citation) {
    return words.of(citation);
  }
}
