package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads fees. The portal prints "free" wherever the amount was left empty, and often an amount in
 * thousands; what stands in brackets behind it decides.
 */
final class FeeText {

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NONE = Pattern.compile("[(\\s]*không(?: có| thu)?[.)\\s]*", CASE);
  private static final Pattern NOT_REGULATED =
      Pattern.compile("[(\\s]*không quy định[.)\\s]*", CASE);
  private static final Pattern PER =
      Pattern.compile("[(/\\s]*(?:\\d+ |một )?(?:lần|giấy|hồ sơ|trường hợp|bản)[.)\\s]*", CASE);
  private static final Pattern NAMES_A_FEE =
      Pattern.compile("(?:lệ phí|phí thẩm định|nộp phí|thu phí)", CASE);
  private static final Pattern WORDS_OF_AMOUNTS =
      Pattern.compile(
          "[\\d.,]+\\s*(?:việt nam đồng|đồng|vnđ|vnd|đ|usd)(?:\\s*/\\s*(?:\\d+ )?[\\p{L} ]{1,25})?[.;)]*",
          CASE);

  /** No fee of the state is smaller; such a number is in thousands, or broken. */
  private static final long SMALLEST = 1_000;

  private FeeText() {}

  /** The fee of one row; the steps may name a fee the row does not. */
  static Reading<Fee> read(Way way, String steps) {
    List<Fee.Price> said = PricePhrases.in(way.feeRemark());
    return switch (way.feeCell()) {
      case "Miễn phí" -> free(way, steps, said);
      case PlainText.NOTHING -> unsaid(way);
      default -> priced(way, said);
    };
  }

  private static Reading<Fee> free(Way way, String steps, List<Fee.Price> said) {
    String remark = way.feeRemark();
    if (!said.isEmpty()) {
      return Reading.likely(new Fee(said), way.source(), Doubt.FEE_FREE_WITH_AMOUNTS);
    }
    if (NOT_REGULATED.matcher(remark).matches()) {
      return Reading.likely(Fee.free(), way.source(), Doubt.FEE_NOT_REGULATED);
    }
    if (!remark.isEmpty() && !NONE.matcher(remark).matches()) {
      return Reading.unread(way.source(), Doubt.FEE_SET_ELSEWHERE);
    }
    boolean named = NAMES_A_FEE.matcher(way.remark() + " " + steps).find();
    return named
        ? Reading.likely(Fee.free(), way.source(), Doubt.FEE_NAMED_ELSEWHERE)
        : Reading.certain(Fee.free(), way.source());
  }

  private static Reading<Fee> unsaid(Way way) {
    List<Fee.Price> elsewhere = PricePhrases.in(way.feeRemark() + " " + way.remark());
    return elsewhere.isEmpty()
        ? Reading.unread(way.source(), Doubt.FEE_NOT_STATED)
        : Reading.likely(new Fee(elsewhere), way.source(), Doubt.FEE_NAMED_ELSEWHERE);
  }

  private static Reading<Fee> priced(Way way, List<Fee.Price> said) {
    List<Fee.Price> cells = PricePhrases.in(way.feeCell());
    if (cells.isEmpty()) {
      return Reading.unread(way.source(), Doubt.FEE_IMPLAUSIBLE);
    }
    Fee.Price cell = cells.get(0);
    if (way.limitCell().isEmpty()) {
      return glued(way, cell, said);
    }
    if (cell.isDong() && cell.amount() < SMALLEST) {
      boolean thousands = said.size() == 1 && said.get(0).amount() == cell.amount() * 1_000;
      return thousands
          ? Reading.likely(new Fee(said), way.source(), Doubt.FEE_THOUSANDS)
          : Reading.unread(way.source(), Doubt.FEE_IMPLAUSIBLE);
    }
    List<Fee.Price> all = new ArrayList<>(List.of(cell));
    said.stream().filter(price -> !price.equals(cell)).forEach(all::add);
    if (all.size() > 1) {
      return Reading.likely(new Fee(all), way.source(), Doubt.FEE_SEVERAL);
    }
    return isPlain(way.feeRemark())
        ? Reading.certain(new Fee(all), way.source())
        : Reading.likely(new Fee(all), way.source(), Doubt.FEE_WITH_REMARK);
  }

  /** "120 VNĐ" is limit 1 and fee 20, or limit 12 and no fee: only the remark can tell. */
  private static Reading<Fee> glued(Way way, Fee.Price cell, List<Fee.Price> said) {
    if (said.size() == 1) {
      String digits = String.valueOf(cell.amount());
      long amount = Objects.requireNonNull(said.get(0)).amount();
      if (digits.endsWith(String.valueOf(amount))
          || digits.endsWith(String.valueOf(amount / 1_000))) {
        return Reading.likely(new Fee(said), way.source(), Doubt.FEE_GLUED);
      }
    }
    return Reading.unread(way.source(), Doubt.FEE_GLUED);
  }

  private static boolean isPlain(String remark) {
    return remark.isEmpty()
        || PER.matcher(remark).matches()
        || WORDS_OF_AMOUNTS.matcher(remark).matches();
  }

  /** The one amount in đồng for everybody, if all rows agree on it. */
  static Reading<Long> ofAll(List<Reading<Fee>> rows) {
    String source = PlainText.brief(sources(rows), 160 * Math.max(1, rows.size()));
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.value() == null)) {
      Doubt why =
          rows.stream()
              .flatMap(row -> row.doubts().stream())
              .findFirst()
              .orElse(Doubt.FEE_NOT_STATED);
      return Reading.unread(source, why);
    }
    List<Fee> fees = rows.stream().flatMap(row -> row.found().stream()).distinct().toList();
    if (fees.size() > 1) {
      return Reading.unread(source, Doubt.FEES_DIFFER);
    }
    source = rows.get(0).source();
    List<Fee.Price> prices = fees.get(0).prices();
    if (prices.size() > 1) {
      return Reading.unread(source, Doubt.FEE_SEVERAL);
    }
    if (!prices.get(0).isDong()) {
      return Reading.unread(source, Doubt.FEE_FOREIGN);
    }
    List<Doubt> doubts = rows.stream().flatMap(row -> row.doubts().stream()).distinct().toList();
    return doubts.isEmpty()
        ? Reading.certain(prices.get(0).amount(), source)
        : new Reading<>(prices.get(0).amount(), Confidence.LIKELY, source, doubts);
  }

  private static String sources(List<Reading<Fee>> rows) {
    List<String> all = rows.stream().map(row -> PlainText.brief(row.source(), 150)).toList();
    return String.join(" | ", all);
  }
}
