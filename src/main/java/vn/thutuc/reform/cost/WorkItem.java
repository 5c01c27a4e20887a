package vn.thutuc.reform.cost;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing an applicant has to do or to pay for: a paper to be made ready, a visit, a supplement.
 *
 * @param amounts by their name, of {@link #AMOUNTS}; hours in hours, money in đồng
 * @param times how often for one dossier, unless a step says so
 * @param visits the step whose visits say how often; null when {@code times} does
 * @param way of a gateway behind that step: only those visits count that went this way; null for
 *     all
 * @param document the paper it is about; it costs nothing where that paper is not asked for
 * @param channels it is needed for; empty for all
 */
public record WorkItem(
    String id,
    Text name,
    Map<String, BigDecimal> amounts,
    BigDecimal times,
    @Nullable String visits,
    @Nullable String way,
    @Nullable String document,
    Set<String> channels,
    boolean confirmed) {

  /** What an item may be made of. */
  public static final Set<String> AMOUNTS =
      Set.of(
          "hours",
          "travelHours",
          "travelFare",
          "copies",
          "pricePerCopy",
          "certifications",
          "feePerCertification",
          "consultant",
          "postage",
          "fee",
          "other");

  public WorkItem {
    amounts = Map.copyOf(amounts);
    channels = Set.copyOf(channels);
  }

  /**
   * Done once, in đồng and not rounded: the time at the income of an hour, and what is paid for.
   *
   * @param hourlyIncome in đồng
   */
  public BigDecimal cost(BigDecimal hourlyIncome) {
    BigDecimal time = amount("hours").add(amount("travelHours")).multiply(hourlyIncome);
    BigDecimal copies = amount("copies").multiply(amount("pricePerCopy"));
    BigDecimal certified = amount("certifications").multiply(amount("feePerCertification"));
    return time.add(copies)
        .add(certified)
        .add(amount("travelFare"))
        .add(amount("consultant"))
        .add(amount("postage"))
        .add(amount("fee"))
        .add(amount("other"));
  }

  private BigDecimal amount(String name) {
    return Optional.ofNullable(amounts.get(name)).orElse(BigDecimal.ZERO);
  }
}
