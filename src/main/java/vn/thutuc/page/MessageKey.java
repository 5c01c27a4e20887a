package vn.thutuc.page;

import java.util.Locale;

/** How message keys spell the constants of an enum: NOT_RECEIVED as not-received. */
public final class MessageKey {

  private MessageKey() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
