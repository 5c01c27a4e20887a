package vn.thutuc.studio.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Terms;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/** The process as a table, an equal of the drawing for whoever cannot or will not see one. */
@Component
class StepTable {

  private static final Set<Flow.Kind> SHOWN =
      Set.of(
          Flow.Kind.USER_TASK,
          Flow.Kind.RULE_TASK,
          Flow.Kind.SERVICE_TASK,
          Flow.Kind.CALL,
          Flow.Kind.WAIT);

  private final DraftBundles bundles;
  private final Terms terms;
  private final Words words;

  StepTable(DraftBundles bundles, Terms terms, Words words) {
    this.bundles = bundles;
    this.terms = terms;
    this.words = words;
  }

  /** A step as the table says it; what it has not is null. */
  record Row(
      String id,
      String name,
      @Nullable String role,
      @Nullable String limit,
      String clock,
      @Nullable String law) {}

  /** The steps of the main process; none while it cannot be read. */
  List<Row> of(DraftId draft) {
    try {
      Bundle bundle = bundles.read(draft);
      return bundle.flow().steps().stream()
          .filter(step -> SHOWN.contains(step.kind()))
          .map(step -> row(step, bundle.manifest()))
          .toList();
    } catch (BundleProblem unreadable) {
      return List.of();
    }
  }

  private Row row(Flow.Step step, Manifest manifest) {
    String law = step.property("legalBasis").orElse(null);
    return new Row(
        step.id(),
        words.of(step.name()),
        step.role(),
        step.limit().map(limit -> terms.step(limit, step.limitUnit())).orElse(null),
        step.clock().name(),
        law == null
            ? null
            : manifest.law(law).map(found -> words.of(found.citation())).orElse(law));
  }
}
