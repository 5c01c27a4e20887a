package vn.thutuc.system.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the product: Vietnamese first, English complete. */
final class Languages {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  static final Locale ENGLISH = Locale.ENGLISH;

  private static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);

  private Languages() {}

  /** The language of this tag, if we speak it. */
  static Optional<Locale> of(String tag) {
    return ALL.stream().filter(language -> language.getLanguage().equals(tag)).findFirst();
  }

  /** The one to switch to. */
  static Locale other(Locale language) {
    return ENGLISH.getLanguage().equals(language.getLanguage()) ? VIETNAMESE : ENGLISH;
  }
}
