package vn.thutuc.studio.starter;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in prose: "150.000 đồng/giấy", "06 triệu đồng", "Lệ phí: 1,500,000". */
final class PricePhrases {

  private static final String NUMBER =
      "(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,4}[.,]\\d{1,2}(?=\\s*triệu)|\\d{1,12})";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,/])"
              + NUMBER
              + "(?:/\\p{L}+)?\\s*(triệu\\s*)?(việt nam đồng|đồng|vnđ|vnd|đ(?!\\p{L})|usd|eur)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NAMED =
      Pattern.compile(
          "phí\\s*:\\s*(\\d{1,3}(?:[.,]\\d{3})+)(?![\\d.,])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PricePhrases() {}

  /** Each once, in their order. */
  static List<Fee.Price> in(String prose) {
    Set<Fee.Price> found = new LinkedHashSet<>();
    Matcher amount = AMOUNT.matcher(prose);
    while (amount.find()) {
      found.add(new Fee.Price(value(amount), currency(amount.group(3))));
    }
    Matcher named = NAMED.matcher(prose);
    while (named.find()) {
      found.add(new Fee.Price(digits(named.group(1)), "VND"));
    }
    return List.copyOf(found);
  }

  private static long value(Matcher amount) {
    if (amount.group(2) == null) {
      return digits(amount.group(1));
    }
    return new BigDecimal(amount.group(1).replace(',', '.')).movePointRight(6).longValue();
  }

  private static long digits(String number) {
    return Long.parseLong(number.replaceAll("\\D", ""));
  }

  private static String currency(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    return upper.equals("USD") || upper.equals("EUR") ? upper : "VND";
  }
}
