package vn.thutuc.procedure.check;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;

/** Is every fact asked for, and every fact asked for needed? The law forbids asking for more. */
final class FactInspection implements Inspection {

  /** Filled in by the product. */
  private static final Set<String> GIVEN = Set.of("receivedOn", "channel");

  @Override
  public void inspect(Subject subject, Report report) {
    String file = subject.bundle().path("rules", "facts.yaml");
    Set<String> asked =
        subject.bundle().forms().stream()
            .flatMap(FormDefinition::allFields)
            .filter(FormField::isInput)
            .map(FormField::key)
            .collect(Collectors.toSet());
    for (FactType type : subject.bundle().dictionary().types()) {
      if (!type.derived()) {
        type.fields().forEach(field -> inspect(type, field, asked, subject, file, report));
      }
    }
  }

  private static void inspect(
      FactType type,
      FactField field,
      Set<String> asked,
      Subject subject,
      String file,
      Report report) {
    if (GIVEN.contains(field.name())) {
      return;
    }
    String element = type.name() + "." + field.name();
    boolean counted = field.computed() != null;
    boolean supplied = counted || asked.contains(field.name()) || field.registry() != null;
    boolean read = isRead(type, field, subject);
    if (counted && !read) {
      report.add(Kind.FACT_UNUSED, file, element, field.label());
    } else if (read && !supplied) {
      report.add(Kind.FACT_UNASKED, file, element, field.label());
    } else if (!read && !supplied) {
      report.add(Kind.FACT_UNUSED, file, element, field.label());
    } else if (!read && !field.personal()) {
      report.add(Kind.FACT_UNREAD, file, element, field.label());
    }
  }

  /** Read by a rule, or counted from by a field that is. */
  private static boolean isRead(FactType type, FactField field, Subject subject) {
    boolean itself = subject.isReadByRule(field.name());
    return itself
        || subject.bundle().dictionary().types().stream()
            .filter(other -> other.equals(type) || type.isDossier())
            .flatMap(other -> other.fields().stream())
            .filter(other -> isCountedFrom(other, field.name()))
            .anyMatch(other -> subject.isReadByRule(other.name()));
  }

  private static boolean isCountedFrom(FactField other, String source) {
    return other.computed() != null && other.computed().sources().contains(source);
  }
}
