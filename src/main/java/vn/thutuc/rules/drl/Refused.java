package vn.thutuc.rules.drl;

/** A form the rule language does not have. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String what;
  private final int line;

  Refused(String code, String what, int line) {
    super(code + " " + what, null, false, false);
    this.code = code;
    this.what = what;
    this.line = line;
  }

  String code() {
    return code;
  }

  String what() {
    return what;
  }

  int line() {
    return line;
  }
}
