package vn.thutuc.studio.starter;

import vn.thutuc.procedure.Manifest.Document.Form;

/**
 * One paper of the dossier as published.
 *
 * @param group the case it belongs to; empty when it is for everybody
 * @param originals how many originals
 * @param copies how many copies
 * @param template file of the form to fill in; empty if none
 */
public record Paper(
    String name,
    String group,
    int originals,
    int copies,
    String template,
    Reading<String> reading) {

  /** What the number columns and the words say together. */
  Form form() {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (!template.isEmpty()
        || lower.matches("(?:bản chính )?(?:tờ khai|đơn |giấy đề nghị|văn bản đề nghị).*")) {
      return Form.DECLARATION;
    }
    if (originals > 0) {
      return Form.ORIGINAL;
    }
    return lower.contains("chứng thực") || lower.contains("công chứng")
        ? Form.CERTIFIED_COPY
        : Form.COPY;
  }

  /** At least one, at most what a bundle can hold. */
  int count() {
    return Math.min(20, Math.max(1, originals > 0 ? originals : copies));
  }
}
