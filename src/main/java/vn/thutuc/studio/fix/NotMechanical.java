package vn.thutuc.studio.fix;

/** The text is not of the form such a change can be made in; somebody has to write it. */
public final class NotMechanical extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotMechanical(String why) {
    super(why);
  }
}
