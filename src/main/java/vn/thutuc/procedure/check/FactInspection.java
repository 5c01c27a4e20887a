package vn.thutuc.procedure.check;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.RuleProblems;

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
    try {
      for (FactType type : subject.bundle().dictionary().types()) {
        if (!type.derived()) {
          type.fields().forEach(field -> inspect(type, field, asked, subject, file, report));
        }
      }
    } catch (RuleProblems e) {
      // the rule inspection tells
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
    boolean supplied = asked.contains(field.name()) || field.registry() != null;
    boolean read = subject.isReadByRule(field.name());
    if (read && !supplied) {
      report.add(Kind.FACT_UNASKED, file, element, field.label());
    } else if (!read && !supplied) {
      report.add(Kind.FACT_UNUSED, file, element, field.label());
    } else if (!read && !field.personal()) {
      report.add(Kind.FACT_UNREAD, file, element, field.label());
    }
  }
}
