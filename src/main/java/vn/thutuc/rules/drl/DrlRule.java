package vn.thutuc.rules.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as written, reduced to the accepted forms.
 *
 * @param citation the legal basis it stands on; null if it names none
 * @param vi its sentence in Vietnamese; null if it has none
 * @param salience its place among rules that could fire at the same time, highest first
 */
public record DrlRule(
    String file,
    String name,
    int line,
    @Nullable String citation,
    @Nullable String vi,
    @Nullable String en,
    int salience,
    List<Condition> conditions,
    List<Action> actions) {

  public DrlRule {
    conditions = List.copyOf(conditions);
    actions = List.copyOf(actions);
  }

  /** How rulings and coverage name it. */
  public String id() {
    return file + "#" + name;
  }
}
