package vn.thutuc.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import vn.thutuc.page.PublicAddress;

/** The session cookie follows what the installation really is. */
class CookieSettingsTest {

  private final CookieSettings settings = new CookieSettings();

  private Cookie cookie(SecureEntry entry) {
    TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
    server.getSettings().getSession().getCookie().setDomain("elsewhere.example");
    settings.sessionCookie(entry).customize(server);
    return server.getSettings().getSession().getCookie();
  }

  @Test
  void overHttpsItIsBoundToTheHost() {
    SecureEntry entry = settings.secureEntry(new PublicAddress("https://motcua.example"), true, "");

    Cookie cookie = cookie(entry);

    assertThat(cookie.getName()).isEqualTo("__Host-session");
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getSameSite()).isEqualTo(Cookie.SameSite.LAX);
  }

  @Test
  void overPlainHttpItClaimsNothingABrowserWouldThrowAway() {
    Cookie cookie = cookie(settings.secureEntry(new PublicAddress(""), true, ""));

    assertThat(cookie.getName()).isEqualTo("session");
    assertThat(cookie.getSecure()).isNull();
    assertThat(cookie.getHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo(Cookie.SameSite.LAX);
  }

  @Test
  void aCertificateOfItsOwnCountsAsHttpsUnlessItIsSwitchedOff() {
    PublicAddress none = new PublicAddress("");
    assertThat(settings.secureEntry(none, true, "keys.p12").secure()).isTrue();
    assertThat(settings.secureEntry(none, false, "keys.p12").secure()).isFalse();
    assertThat(settings.secureEntry(new PublicAddress("http://x.example"), true, "").secure())
        .isFalse();
  }
}
