package vn.thutuc.system.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.people.Official;

/**
 * Who is signed in, as the header shows it.
 *
 * @param unit the official's unit, or null when there is none
 */
record SignedIn(String name, @Nullable String unit) {

  static SignedIn of(Official official, Locale locale) {
    boolean english = Languages.ENGLISH.getLanguage().equals(locale.getLanguage());
    return new SignedIn(
        official.name(), english ? official.unit().nameEn() : official.unit().nameVi());
  }
}
