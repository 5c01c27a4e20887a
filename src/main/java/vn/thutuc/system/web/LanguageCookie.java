package vn.thutuc.system.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.thutuc.system.SecureEntry;

/** Remembers the reader's language for a year; any value we do not know means Vietnamese. */
final class LanguageCookie extends CookieLocaleResolver {

  LanguageCookie(SecureEntry entry) {
    super(entry.cookie("language"));
    setCookieSecure(entry.secure());
    setDefaultLocale(Languages.VIETNAMESE);
    setCookieMaxAge(Duration.ofDays(365));
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setRejectInvalidCookies(false);
  }

  @Override
  protected @Nullable Locale parseLocaleValue(String value) {
    return Languages.of(value).orElse(null);
  }
}
