package vn.thutuc.procedure;

import java.util.Set;

/** The closed list of form components; anything else (html, iframe, script) is refused. */
final class FormTypes {

  static final Set<String> INPUTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "datetime");
  private static final Set<String> OTHERS =
      Set.of("group", "dynamiclist", "text", "separator", "spacer");

  private FormTypes() {}

  static boolean isKnown(String type) {
    return INPUTS.contains(type) || OTHERS.contains(type);
  }
}
