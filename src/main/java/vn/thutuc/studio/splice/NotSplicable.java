package vn.thutuc.studio.splice;

/** The text is written in a way this change cannot be made in without touching something else. */
public final class NotSplicable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotSplicable(String why) {
    super(why);
  }
}
