package vn.thutuc.system;

/**
 * Whether people reach this installation over https: its public address says so, or the server
 * itself holds a certificate.
 */
public record SecureEntry(boolean secure) {

  /** The name a cookie goes by here. */
  public String cookie(String name) {
    return secure ? CookieSettings.HOST_PREFIX + name : name;
  }
}
