package vn.thutuc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong inside one file of a bundle, found while reading it.
 *
 * @param code a key of findings.properties
 * @param file the path in the bundle
 * @param element the id or path inside the file; null for the file as a whole
 * @param args what the message names; a Text is shown in the reader's language
 */
public record FileProblem(String code, String file, @Nullable String element, List<Object> args) {

  public FileProblem {
    args = List.copyOf(args);
  }

  static FileProblem of(BundleProblem problem) {
    return new FileProblem(problem.code(), problem.file(), problem.element(), problem.args());
  }
}
