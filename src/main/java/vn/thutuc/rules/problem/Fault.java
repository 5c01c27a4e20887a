package vn.thutuc.rules.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in one file: a code and what it is about; the words come later, in two languages.
 *
 * @param element the decision, row, rule or field, or null for the whole file
 * @param line the line in the file, from 1; 0 if unknown
 * @param column the character of that line, from 1; 0 if unknown
 * @param args what the words mention
 */
public record Fault(
    String code, String file, @Nullable String element, int line, int column, List<String> args) {

  public Fault {
    args = List.copyOf(args);
  }

  /** The same, known to the character. */
  public Fault at(int newLine, int newColumn) {
    return new Fault(code, file, element, newLine, newColumn, args);
  }
}
