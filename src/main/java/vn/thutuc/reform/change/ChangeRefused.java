package vn.thutuc.reform.change;

import java.util.Collection;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/**
 * A change that cannot be made to this procedure as it stands. Arguments that are {@link Text}s are
 * what steps, documents and articles are called.
 */
public final class ChangeRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private ChangeRefused(String code, Object... args) {
    super(Kind.INVALID, code, args);
  }

  /** The law demands it; the article must be amended first, or the change must say it will be. */
  static ChangeRefused mandatory(Text what, Text article) {
    return new ChangeRefused("change-mandatory", what, article);
  }

  static ChangeRefused unknown(String what, String name, Collection<String> known) {
    return new ChangeRefused(
        "change-unknown", what, name, String.join(", ", known.stream().sorted().toList()));
  }

  /** Not a step people or the machine work on. */
  static ChangeRefused noTask(Text step) {
    return new ChangeRefused("change-no-task", step);
  }

  /**
   * Only somebody who draws can do it: the process is not of a shape where it follows by itself.
   */
  static ChangeRefused byHand(Text step, String why) {
    return new ChangeRefused("change-by-hand", step, why);
  }

  /** The step answers a question on which the way depends, and nobody else answers it. */
  static ChangeRefused decides(Text step, String variable) {
    return new ChangeRefused("change-decides", step, variable);
  }

  static ChangeRefused notNeighbours(Text first, Text second) {
    return new ChangeRefused("change-not-neighbours", first, second);
  }

  /** The later one needs what the earlier one finds out. */
  static ChangeRefused depends(Text later, Text earlier, String fact) {
    return new ChangeRefused("change-depends", later, earlier, fact);
  }

  /** It acts outside the office: what went out cannot come before what it tells. */
  static ChangeRefused acts(Text step) {
    return new ChangeRefused("change-acts", step);
  }

  /** The one approves or signs what the other has done. */
  static ChangeRefused approves(Text step, Text work) {
    return new ChangeRefused("change-approves", step, work);
  }

  static ChangeRefused roles(Text first, Text second) {
    return new ChangeRefused("change-roles", first, second);
  }

  /** Somebody must be there, or go there. */
  static ChangeRefused onPlace(Text step) {
    return new ChangeRefused("change-on-place", step);
  }

  static ChangeRefused notShorter(String now, String wanted) {
    return new ChangeRefused("change-not-shorter", now, wanted);
  }

  static ChangeRefused already(Text what) {
    return new ChangeRefused("change-already", what);
  }

  /** The parameters lack what the change is about. */
  static ChangeRefused notInParameters(String path) {
    return new ChangeRefused("change-not-in-parameters", path);
  }

  /** The bundle would no longer be fit to be published. */
  static ChangeRefused unfit(Text finding) {
    return new ChangeRefused("change-unfit", finding);
  }
}
