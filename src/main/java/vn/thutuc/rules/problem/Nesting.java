package vn.thutuc.rules.problem;

/** How deep the brackets of a text are nested; parsers recurse, so depth is looked at first. */
public final class Nesting {

  private Nesting() {}

  /** The greatest number of brackets open at once, whatever they stand in. */
  public static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
