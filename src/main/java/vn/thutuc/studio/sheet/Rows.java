package vn.thutuc.studio.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.FieldView;
import vn.thutuc.studio.splice.YamlText;

/**
 * Things of one kind, to which others can be added.
 *
 * @param at the place of their list in the file
 * @param lines whether each is one line of fields; else each can be opened and closed
 * @param ordered whether their order says something
 * @param fresh what is asked for a new one; their names begin with a plus
 * @param adding makes the new one; null where none can be added
 */
public record Rows(
    String at,
    String label,
    @Nullable String hint,
    boolean lines,
    boolean ordered,
    List<Row> rows,
    List<FieldView> fresh,
    @Nullable Adding adding)
    implements Item {

  public Rows {
    rows = List.copyOf(rows);
    fresh = List.copyOf(fresh);
  }

  /** The id of the list on the page. */
  public String id() {
    return Places.id(at);
  }

  public String element() {
    return Places.dotted(at);
  }

  /** Makes a new one of what was asked; answers are by the last part of their name. */
  @FunctionalInterface
  public interface Adding {

    /**
     * @throws Unreadable naming what of it cannot be taken
     */
    YamlText add(YamlText text, Map<String, String> answers);
  }
}
