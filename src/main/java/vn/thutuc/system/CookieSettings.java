package vn.thutuc.system;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.thutuc.page.PublicAddress;

/**
 * The session cookie: bound to this host, this path and https wherever the public comes over https
 * (ASVS 5.0, 3.3.1 to 3.3.4).
 *
 * <p>A browser throws a {@code __Host-} cookie of a plain http page away, so a demonstration on
 * http://localhost has a plain one.
 */
@Configuration(proxyBeanMethods = false)
class CookieSettings {

  /** Browsers accept it only over https, for the whole host, and from nobody else. */
  static final String HOST_PREFIX = "__Host-";

  @Bean
  SecureEntry secureEntry(
      PublicAddress address,
      @Value("${server.ssl.enabled:true}") boolean sslWanted,
      @Value("${server.ssl.key-store:}${server.ssl.certificate:}${server.ssl.bundle:}")
          String sslKey) {
    return new SecureEntry(address.isSecure() || (sslWanted && !sslKey.isEmpty()));
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(SecureEntry entry) {
    return new SessionCookie(entry);
  }

  /** Comes after the server's own settings have been applied. */
  private record SessionCookie(SecureEntry entry)
      implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
      Cookie cookie = server.getSettings().getSession().getCookie();
      cookie.setName(entry.cookie("session"));
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSameSite(Cookie.SameSite.LAX);
      if (entry.secure()) {
        cookie.setSecure(true);
        cookie.setDomain(null);
      }
    }

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE;
    }
  }
}
