package vn.thutuc.upload;

import org.jspecify.annotations.Nullable;

/**
 * Where files wait until they are handed in with an application or a supplement.
 *
 * @param key known to the one applicant only
 * @param dossier the dossier whose files count towards the same limit; null before it is filed
 */
public record Envelope(String key, @Nullable String dossier) {

  public Envelope {
    if (key.length() < 8 || key.length() > 120) {
      throw new IllegalArgumentException("The key of an envelope has 8 to 120 characters");
    }
  }

  /** The one of an application under way, by the client key of its filing. */
  public static Envelope ofFiling(String clientKey) {
    return new Envelope("filing/" + clientKey, null);
  }

  /** The one of the answer to a dossier's open request. */
  public static Envelope ofSupplement(String dossier) {
    return new Envelope("supplement/" + dossier, dossier);
  }
}
