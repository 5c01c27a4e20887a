package vn.thutuc.page.of;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.procedure.FormDefinition;

/** Reads which documents a form's own boxes say are handed in. */
public final class Attachments {

  private Attachments() {}

  /** Ids of the documents whose box is ticked. */
  public static Set<String> ticked(FormDefinition form, Map<String, Object> answers) {
    Set<String> ids = new TreeSet<>();
    form.allFields()
        .filter(field -> Boolean.TRUE.equals(answers.get(field.key())))
        .forEach(
            field -> {
              String document = field.properties().get("document");
              if (document != null) {
                ids.add(document);
              }
            });
    return ids;
  }
}
