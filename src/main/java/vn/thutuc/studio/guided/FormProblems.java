package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thutuc.rules.FactField;

/** What a form of a rule still lacks, each at its field. */
public final class FormProblems {

  private final List<Problem> found = new ArrayList<>();

  /**
   * One thing to put right.
   *
   * @param at the name of the field of the form
   * @param code the message under {@code studio.rules.problem.}
   */
  public record Problem(String at, String code, String arg) {}

  void add(String at, String code, String arg) {
    found.add(new Problem(at, code, arg));
  }

  public List<Problem> found() {
    return List.copyOf(found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  static String key(FactField field) {
    return field.type().name().toLowerCase(Locale.ROOT);
  }
}
