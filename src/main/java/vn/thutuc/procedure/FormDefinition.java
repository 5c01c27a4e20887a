package vn.thutuc.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * A form of the bundle, in both languages: the one source of the page's fields and of what the
 * server accepts from it.
 *
 * @param file its path in the bundle
 */
public record FormDefinition(String id, String file, @Nullable Text title, List<FormField> fields) {

  public FormDefinition {
    fields = List.copyOf(fields);
  }

  /**
   * Turns submitted values into typed answers. Names are field keys; inside a dynamic list {@code
   * children[0].age}. Unknown names are ignored; hidden fields are not read.
   */
  public Submission read(Map<String, List<String>> raw) {
    return new SubmissionReader(raw).read(fields);
  }

  /** Every field, parents before children. */
  public Stream<FormField> allFields() {
    return fields.stream().flatMap(FormDefinition::withChildren);
  }

  public Optional<FormField> field(String key) {
    return allFields().filter(field -> field.key().equals(key)).findFirst();
  }

  private static Stream<FormField> withChildren(FormField field) {
    return Stream.concat(
        Stream.of(field), field.children().stream().flatMap(FormDefinition::withChildren));
  }
}
