package vn.thutuc.rules;

import java.util.List;

/** A rule that does not fit the dictionary. */
final class Misfit extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> args;

  Misfit(String code, Object... args) {
    super(code, null, false, false);
    this.code = code;
    this.args = List.of(args);
  }

  String code() {
    return code;
  }

  Object[] args() {
    return args.toArray();
  }
}
