package vn.thutuc.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies what a file may leave out: absent becomes empty, and the written order is kept. */
final class Copies {

  private Copies() {}

  static <T> List<T> list(@Nullable List<T> items) {
    return items == null ? List.of() : List.copyOf(items);
  }

  static <T> Set<T> set(@Nullable Set<T> items) {
    return items == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }

  static <K, V> Map<K, V> map(@Nullable Map<K, V> items) {
    return items == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }
}
