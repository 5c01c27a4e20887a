package vn.thutuc.studio.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thutuc.studio.splice.YamlText;

/**
 * One of several things in a file.
 *
 * @param at its place in the file
 * @param alias how findings name it besides its place: {@code documents.land-paper}
 * @param title what it is called, before it is opened
 * @param note what else is said of it there
 * @param warning what breaks when it is taken out; null if nothing does
 * @param removing takes it out; null where it has to stay
 */
public record Row(
    String at,
    String alias,
    String title,
    @Nullable String note,
    @Nullable String warning,
    @Nullable UnaryOperator<YamlText> removing,
    List<Item> items) {

  public Row {
    items = List.copyOf(items);
  }

  public String id() {
    return Places.id(at);
  }

  public String element() {
    return Places.dotted(at);
  }
}
