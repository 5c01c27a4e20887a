package vn.thutuc.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact of the bundle's dictionary.
 *
 * @param from the name of the answers' list or object these facts are read from; null for the
 *     dossier itself and for derived types
 * @param derived true if only rules make such facts
 */
public record FactType(
    String name, @Nullable String from, boolean derived, List<FactField> fields) {

  /** The type whose fields are the top-level answers. */
  public static final String DOSSIER = "Dossier";

  public FactType {
    fields = List.copyOf(fields);
  }

  public boolean isDossier() {
    return name.equals(DOSSIER);
  }

  public Optional<FactField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * The fields of this type that {@code field} is counted from, so that a reason can name them; not
   * the reception day, which every ruling names.
   */
  List<String> sourcesOf(String field) {
    Span span = field(field).map(FactField::computed).orElse(null);
    return span == null
        ? List.of()
        : span.sources().stream()
            .filter(source -> !source.equals(ContextFields.RECEIVED_ON.name()))
            .filter(source -> field(source).isPresent())
            .toList();
  }

  /** The place of a field in a fact's row of values, or -1. */
  int indexOf(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    return -1;
  }
}
