package vn.thutuc.page;

import java.util.Locale;

/** The name of an enum value as message keys and CSS classes write it: on-time. */
final class Kebab {

  private Kebab() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
