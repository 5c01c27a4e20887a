package vn.thutuc.reform.study;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last; the rest is forgotten. Whoever uses it from threads must lock it. */
final class Latest<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 24;

  Latest() {
    super(2 * REMEMBERED, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > REMEMBERED;
  }
}
