package vn.thutuc.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.Kind;

/** The names an expression may use: the fields of its pattern's type and the bindings so far. */
final class Scope {

  private final Map<String, Kind> bindings;
  private final @Nullable FactType type;

  private Scope(Map<String, Kind> bindings, @Nullable FactType type) {
    this.bindings = bindings;
    this.type = type;
  }

  static Scope empty() {
    return new Scope(new HashMap<>(), null);
  }

  /** A scope that sees this one's bindings and the fields of {@code type}; its own stay its own. */
  Scope inside(@Nullable FactType type) {
    return new Scope(new HashMap<>(bindings), type);
  }

  void bind(String name, Kind kind) throws Misfit {
    if (bindings.put(name, kind) != null) {
      throw new Misfit("drl.binding-twice", name);
    }
  }

  Kind binding(String name) throws Misfit {
    Kind kind = bindings.get(name);
    if (kind == null) {
      throw new Misfit("drl.unknown-binding", name);
    }
    return kind;
  }

  FactField field(String name) throws Misfit {
    if (type == null) {
      throw new Misfit("drl.unknown-binding", name);
    }
    return type.field(name).orElseThrow(() -> new Misfit("drl.unknown-field", name, type.name()));
  }
}
