package vn.thutuc.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as a person reads it: one sentence, then each reason with its fact and article.
 *
 * @param headline the ruling in one sentence
 * @param note how a figure was computed, or null
 */
public record WhyView(
    String headline, Outcome outcome, List<ReasonView> reasons, @Nullable String note) {

  private static final int MET_SHOWN = 4;

  public WhyView {
    reasons = List.copyOf(reasons);
  }

  /** What is shown at once: everything but a long row of conditions that are met. */
  public List<ReasonView> shown() {
    return metAreFolded() ? reasons.stream().filter(one -> !one.isMet()).toList() : reasons;
  }

  /** What is folded away. */
  public List<ReasonView> folded() {
    return metAreFolded() ? reasons.stream().filter(ReasonView::isMet).toList() : List.of();
  }

  private boolean metAreFolded() {
    return reasons.stream().filter(ReasonView::isMet).count() > MET_SHOWN;
  }

  /** What would have to be different, one sentence per reason that says so. */
  public List<String> changes() {
    return reasons.stream().map(ReasonView::whatWouldChange).flatMap(WhyView::present).toList();
  }

  private static Stream<String> present(@Nullable String text) {
    return Stream.ofNullable(text);
  }

  /** How a ruling or a reason came out. */
  public enum Outcome {
    MET("is-met", "check-circle"),
    NOT_MET("is-not", "cross-circle"),
    NOT_NEEDED("is-nn", "minus-circle"),
    /** Asked for by the law in this case, such as a document. */
    REQUIRED("is-app", "document"),
    /** Used for a figure: it neither speaks for nor against anybody. */
    APPLIED("is-app", "info");

    private final String css;
    private final String icon;

    Outcome(String css, String icon) {
      this.css = css;
      this.icon = icon;
    }

    public String css() {
      return css;
    }

    public String icon() {
      return icon;
    }

    public String key() {
      return Kebab.of(this);
    }
  }

  /**
   * One reason.
   *
   * @param facts the facts that decided it, in words, or null
   * @param article the citation
   * @param articleHref where the text of the law is, or null
   * @param whatWouldChange what would turn it, or null
   */
  public record ReasonView(
      Outcome outcome,
      String text,
      @Nullable String facts,
      @Nullable String article,
      @Nullable String articleHref,
      @Nullable String whatWouldChange) {

    boolean isMet() {
      return outcome == Outcome.MET;
    }
  }
}
