package vn.thutuc.procedure;

import java.util.List;

/**
 * A bundle that cannot be read at all: too big, an unsafe path, a file that is no YAML. Says which
 * file and, as a code with arguments, why; the words are in {@code findings.properties}.
 */
public final class BundleProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;
  private final transient List<Object> args;

  public BundleProblem(String code, String file, Object... args) {
    super(code + " in " + file + " " + List.of(args));
    this.code = code;
    this.file = file;
    this.args = List.of(args);
  }

  /** A key of findings.properties. */
  public String code() {
    return code;
  }

  public String file() {
    return file;
  }

  public List<Object> args() {
    return args;
  }
}
