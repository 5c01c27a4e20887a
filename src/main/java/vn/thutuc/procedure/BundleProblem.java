package vn.thutuc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that cannot be read at all: too big, an unsafe path, a file that is no YAML. Says which
 * file and, as a code with arguments, why; the words are in {@code findings.properties}.
 */
public final class BundleProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;
  private final @Nullable String element;
  private final transient List<Object> args;

  public BundleProblem(String code, String file, Object... args) {
    this(new FileProblem(code, file, null, List.of(args)));
  }

  BundleProblem(FileProblem problem) {
    super(problem.code() + " in " + problem.file() + " " + problem.args());
    code = problem.code();
    file = problem.file();
    element = problem.element();
    args = problem.args();
  }

  /** A key of findings.properties. */
  public String code() {
    return code;
  }

  public String file() {
    return file;
  }

  /** The id or path inside the file; null for the file as a whole. */
  public @Nullable String element() {
    return element;
  }

  public List<Object> args() {
    return args;
  }
}
