package vn.thutuc.rules;

import vn.thutuc.rules.drl.Pattern;

/** What a value that made a rule fire is called in the ruling. */
final class FactLabel {

  private FactLabel() {}

  /** A legal value is reported under its name; the name alone tells nothing more. */
  static boolean isParameterName(Pattern pattern, String field) {
    return field.equals("name") && pattern.type().equals(RuleCheck.PARAMETER.name());
  }

  /** A field of the dossier by its name, a legal value by its own, others by type and field. */
  static String of(Pattern pattern, String field) {
    if (pattern.type().equals(FactType.DOSSIER)) {
      return field;
    }
    boolean parameter = pattern.type().equals(RuleCheck.PARAMETER.name());
    return pattern.constraints().stream()
        .flatMap(constraint -> Literals.required(constraint, "name").stream())
        .filter(names -> parameter && field.equals("value") && names.size() == 1)
        .map(names -> names.get(0))
        .findFirst()
        .orElse(pattern.type() + "." + field);
  }
}
