package vn.thutuc.system;

import java.util.Map;

/** What a page may load: our own files only, no script or style inside the page. */
public final class ContentPolicy {

  /** The value of the Content-Security-Policy header. */
  public static final String VALUE =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  /** The same for a page with a diagram or an editor, which set styles as they draw. */
  public static final String WITH_DIAGRAM =
      VALUE.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  /** What every answer says; for one that leaves before the filters could add it. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          VALUE,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private ContentPolicy() {}
}
