package vn.thutuc.studio.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.studio.splice.YamlText;

/** A text while it is worked on, and what of the answers could not be taken. */
final class Work {

  private YamlText text;
  private Typed typed = Typed.NOTHING;
  private @Nullable String refused;

  Work(YamlText text) {
    this.text = text;
  }

  YamlText text() {
    return text;
  }

  Typed typed() {
    return typed;
  }

  @Nullable String refused() {
    return refused;
  }

  void become(YamlText after) {
    text = after;
  }

  void refuse(String why) {
    refused = why;
  }

  /** Lets an item change places with the one before it (-1) or behind it (0). */
  void swap(String at, int by) {
    if (at.isEmpty()) {
      return;
    }
    int index = Places.of(at).last().getMatchingIndex() + by;
    if (index >= 0 && index + 1 < text.at(Places.of(at).head()).size()) {
      become(text.swap(Places.of(at).head(), index));
    }
  }

  void keep(String name, List<String> values, @Nullable String error) {
    typed = typed.with(name, values, error);
  }
}
