package vn.thutuc.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address the public knows this installation by, from the setting {@code
 * thutuc.public-address}.
 *
 * <p>Whatever is printed or sent names this address: the Host header of a request is the caller's
 * word and must not end up on a slip (ASVS 5.0, 4.1.2 and 13.1). A demonstration without the
 * setting has only the request to go by.
 */
@Component
public final class PublicAddress {

  private final String base;

  /**
   * @param address such as {@code https://dichvucong.example.gov.vn}; empty if there is none
   * @throws IllegalArgumentException if it is not a plain http or https address
   */
  public PublicAddress(@Value("${thutuc.public-address:}") String address) {
    this.base = address.isBlank() ? "" : checked(address.strip());
  }

  /** The full address of a page; empty where the setting is missing. */
  public Optional<String> of(String page) {
    return base.isEmpty() ? Optional.empty() : Optional.of(base + page);
  }

  /** Whether the public comes over https. */
  public boolean isSecure() {
    return base.startsWith("https:");
  }

  private static String checked(String address) {
    String plain = address.replaceAll("/+$", "");
    if (!isPlain(plain)) {
      throw new IllegalArgumentException(
          "thutuc.public-address phải có dạng https://tên-máy, không có dấu hỏi hay dấu thăng: "
              + address
              + " / must read https://host, without query or fragment");
    }
    return plain;
  }

  private static boolean isPlain(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && scheme.equals(uri.getScheme());
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
