package vn.thutuc.procedure;

/** How the variables of a model are called that the product sets by itself. */
public final class ModelVariables {

  private ModelVariables() {}

  /** Whether a rule set is satisfied: {@code preCheckOk} of {@code pre-check}. */
  public static String satisfied(String ruleSet) {
    return of(ruleSet) + "Ok";
  }

  /** What a registry answered: {@code landRegistryLookup} of {@code land-registry}. */
  public static String lookup(String registry) {
    return of(registry) + "Lookup";
  }

  /** When the silence of a step becomes an answer: {@code consultDue} of {@code consult}. */
  public static String due(String step) {
    return of(step) + "Due";
  }

  private static String of(String name) {
    StringBuilder word = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-' || c == '_') {
        upper = true;
      } else {
        word.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return word.toString();
  }
}
