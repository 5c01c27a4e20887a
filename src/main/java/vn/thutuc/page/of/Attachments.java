package vn.thutuc.page.of;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest;

/**
 * Reads which documents come with a filled-in form: those whose box is ticked, and the declaration
 * that the form itself is.
 */
public final class Attachments {

  private Attachments() {}

  /** Ids of those documents. */
  public static Set<String> of(
      Manifest manifest, FormDefinition form, Map<String, Object> answers) {
    Set<String> ids = new TreeSet<>();
    manifest.documents().stream()
        .filter(document -> isTheForm(document, form))
        .forEach(document -> ids.add(document.id()));
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

  /** A declaration everybody makes and the form has no box for is the form itself. */
  private static boolean isTheForm(Manifest.Document document, FormDefinition form) {
    return document.form() == Manifest.Document.Form.DECLARATION
        && document.when() == Manifest.Document.When.ALWAYS
        && form.allFields()
            .noneMatch(field -> document.id().equals(field.properties().get("document")));
  }
}
