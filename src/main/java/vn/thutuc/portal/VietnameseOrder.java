package vn.thutuc.portal;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders by the Vietnamese alphabet: Đ after D, tones last. */
final class VietnameseOrder {

  private VietnameseOrder() {}

  static <T> Comparator<T> of(Function<T, String> name) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    return Comparator.comparing(name, collator::compare);
  }
}
