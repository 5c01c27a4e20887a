package vn.thutuc.studio.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed and could not be taken, by the name of its field; it is shown again as it was. */
public record Typed(Map<String, Wrong> wrongs) {

  /** Nothing was wrong. */
  public static final Typed NOTHING = new Typed(Map.of());

  public Typed {
    wrongs = Map.copyOf(wrongs);
  }

  /** One of them, with what is wrong. */
  public record Wrong(List<String> values, @Nullable String error) {}

  @Nullable Wrong at(String name) {
    return wrongs.get(name);
  }

  Typed with(String name, List<String> values, @Nullable String error) {
    Map<String, Wrong> more = new LinkedHashMap<>(wrongs);
    more.put(name, new Wrong(List.copyOf(values), error));
    return new Typed(more);
  }
}
