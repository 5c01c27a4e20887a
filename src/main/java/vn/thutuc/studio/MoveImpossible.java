package vn.thutuc.studio;

/** A worked case wants a move the procedure does not offer at that point. */
final class MoveImpossible extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MoveImpossible(String why) {
    super(why);
  }
}
