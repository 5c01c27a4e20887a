package vn.thutuc.studio.diff;

import java.util.Set;
import vn.thutuc.studio.diff.Change.Audience;
import vn.thutuc.studio.diff.Change.Rank;
import vn.thutuc.studio.diff.Difference.Shape;

/** How much a difference matters and to whom, where its subject alone does not tell. */
final class Weight {

  private static final Set<String> WORDS =
      Set.of(
          "name",
          "label",
          "description",
          "title",
          "public",
          "citation",
          "legalBasis",
          "confirmed",
          "note",
          "documentation",
          "says",
          "met",
          "field",
          "hint");

  private static final Set<String> INNER =
      Set.of(
          "key",
          "process",
          "formRef",
          "formRefBinding",
          "decisionRef",
          "decisionRefBinding",
          "resultVariable",
          "mapDecisionResult",
          "delegateExpression",
          "ruleSet",
          "calendar",
          "cost",
          "owner",
          "supplement",
          "refusal",
          "trigger");

  private static final Set<String> APPLICANTS =
      Set.of("inPerson", "public", "message", "waitsFor", "result");

  private Weight() {}

  static Rank rank(Difference difference) {
    if (difference.subject() == Subject.SCENARIO && difference.kind() == Change.Kind.REMOVED) {
      // whoever approves must see that less is tried than before
      return Rank.WORK;
    }
    Rank usual = difference.subject().rank();
    String aspect = Leaves.last(difference.aspect());
    boolean words = WORDS.contains(aspect) || difference.shape() == Shape.ENGLISH;
    boolean inner = INNER.contains(difference.aspect());
    Rank least = words ? Rank.WORDING : inner ? Rank.MODEL : usual;
    return least.compareTo(usual) > 0 ? least : usual;
  }

  static Audience audience(Difference difference) {
    if (INNER.contains(difference.aspect())) {
      return Audience.MODEL;
    }
    boolean filedByApplicants =
        (difference.subject() == Subject.QUESTION || difference.subject() == Subject.OPTION)
            && difference.item().file().endsWith("/application.form");
    return filedByApplicants || APPLICANTS.contains(difference.aspect())
        ? Audience.APPLICANT
        : difference.subject().audience();
  }
}
