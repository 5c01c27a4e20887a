package vn.thutuc.studio.draft;

import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.refusal.Refusal;

/** A bundle cannot hold this file there: its path is none, or it is too large. */
public final class FileNotTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public FileNotTaken(BundleProblem problem) {
    super(Kind.INVALID, "file-not-taken", problem.file());
    this.finding = BundleCheck.refusal(problem);
  }

  /** The same in the words of the check, with what to do. */
  public Finding finding() {
    return finding;
  }
}
