package vn.thutuc.studio.starter;

/**
 * A task of the draft diagram.
 *
 * @param nameEn empty when nobody has written it yet
 * @param words the whole text of the step in the entry; empty when the draft added the step
 */
record DraftStep(String id, String name, String nameEn, String role, String words) {

  static DraftStep added(String id, String role) {
    var name = Note.words("draft.step." + id);
    return new DraftStep(id, name.vi(), name.en(), role, "");
  }

  /** The product's own name for the step, with the entry's words kept beside it. */
  DraftStep saying(String text) {
    return new DraftStep(id, name, nameEn, role, words.isEmpty() ? text : words + "\n" + text);
  }
}
