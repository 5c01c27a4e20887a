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
  static final Set<String> PARENTS = Set.of("group", "dynamiclist");
  static final Set<String> STATIC = Set.of("text", "separator", "spacer");

  private FormTypes() {}
}
