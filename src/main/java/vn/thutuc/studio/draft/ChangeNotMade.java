package vn.thutuc.studio.draft;

import java.util.Locale;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/** A change offered as a button would not do what it says; nothing was changed. */
public final class ChangeNotMade extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** What it was to mend is not there any more. */
    GONE,
    /** Somebody has to write or draw it. */
    BY_HAND,
    /** Something would be wrong afterwards that is not wrong now. */
    NEW_ERROR,
    /** The law demands the step. */
    MANDATORY;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final transient Text subject;
  private final transient Text because;

  /**
   * @param subject the step or finding it is about
   * @param because the finding that would come, or the article that demands the step
   */
  ChangeNotMade(Reason reason, Text subject, Text because) {
    super(Kind.INVALID, "change-not-made", subject.vi(), because.vi());
    this.reason = reason;
    this.subject = subject;
    this.because = because;
  }

  public Reason reason() {
    return reason;
  }

  public Text subject() {
    return subject;
  }

  public Text because() {
    return because;
  }
}
