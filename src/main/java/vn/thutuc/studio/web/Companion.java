package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.people.Official;
import vn.thutuc.studio.draft.DraftFile;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** The file of English texts beside a form, which is edited together with it. */
@Component
class Companion {

  private static final String FORM = ".form";
  private static final String ENGLISH = ".en.yaml";

  private final DraftFiles files;
  private final Drafting drafting;

  Companion(DraftFiles files, Drafting drafting) {
    this.files = files;
    this.drafting = drafting;
  }

  /**
   * The file as it lies in the draft.
   *
   * @param revision -1 while there is none
   */
  record Found(String path, long revision, String text) {}

  static String english(String form) {
    return form.substring(0, form.length() - FORM.length()) + ENGLISH;
  }

  Found of(DraftId draft, String form) {
    String path = english(form);
    Optional<DraftFile> file = files.find(draft, path);
    String text = files.content(draft, path).flatMap(TextOf::bytes).orElse("");
    return new Found(path, file.map(DraftFile::revision).orElse(-1L), text);
  }

  /** Saves it over the revision that was read, or puts it there; refuses as {@link Drafting}. */
  Found save(DraftId draft, String form, long revision, String text, Official by) {
    String path = english(form);
    byte @Nullable [] before = files.content(draft, path).orElse(null);
    if (before == null) {
      drafting.add(draft, path, text.replace("\r\n", "\n").getBytes(UTF_8), by);
    } else if (!TextOf.isUntouched(text, before)) {
      drafting.save(draft, path, revision, TextOf.sent(text, before), by);
    }
    return of(draft, form);
  }
}
