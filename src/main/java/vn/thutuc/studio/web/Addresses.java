package vn.thutuc.studio.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.VersionNotFound;

/** What addresses and forms name; what cannot be a name is simply not there. */
final class Addresses {

  private Addresses() {}

  static BundleHash version(String hash) {
    try {
      return new BundleHash(hash);
    } catch (IllegalArgumentException notAHash) {
      throw new VersionNotFound(brief(hash));
    }
  }

  /** The published version of that procedure; another procedure's is not there. */
  static ProcedureVersion published(Procedures procedures, ProcedureKey key, String hash) {
    BundleHash wanted = version(hash);
    return procedures
        .version(wanted)
        .filter(found -> found.key().equals(key))
        .orElseThrow(() -> new VersionNotFound(wanted.brief()));
  }

  static ProcedureKey procedure(String key) {
    try {
      return new ProcedureKey(key);
    } catch (IllegalArgumentException notAKey) {
      throw new VersionNotFound(brief(key));
    }
  }

  /** The revision a page was made of; what is no number is a revision nobody has. */
  static long revision(String number) {
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
  }

  /**
   * The page of a draft.
   *
   * @param file the file to open; empty for the first
   * @param view {@code text} for the file as text
   */
  static String draft(long id, String file, String view) {
    UriComponentsBuilder page = UriComponentsBuilder.fromPath("/studio/drafts/" + id);
    if (!file.isEmpty()) {
      page.queryParam("file", "{file}");
    }
    if ("text".equals(view)) {
      page.queryParam("view", view);
    }
    return page.encode().buildAndExpand(file).toUriString();
  }

  /** The page of a draft with that file open. */
  static String file(long draft, String path) {
    return draft(draft, path, "");
  }

  private static String brief(String words) {
    return words.substring(0, Math.min(words.length(), 64));
  }
}
