package vn.thutuc.reform.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What it costs people to comply: {@code C1 = Σ items + fees}, {@code C = C1 × n × m} (Circular
 * 02/2017/TT-VPCP, Article 27). Nothing is rounded before the end, and then half up to whole đồng.
 *
 * @param hourlyIncome of those who apply, in đồng
 * @param dossiersPerYear how often one subject does it times how many subjects there are
 * @param channels the share of dossiers filed each way; empty when all are filed the same way
 */
public record ComplianceCost(
    List<WorkItem> items,
    BigDecimal hourlyIncome,
    BigDecimal dossiersPerYear,
    Map<String, BigDecimal> channels) {

  public ComplianceCost {
    items = List.copyOf(items);
    channels = Map.copyOf(channels);
  }

  /** One dossier, every item as often as it says itself. */
  public BigDecimal perDossier() {
    return perDossier(WorkItem::times);
  }

  /**
   * One dossier, in đồng, not rounded.
   *
   * @param times how often an item is needed
   */
  public BigDecimal perDossier(Function<WorkItem, BigDecimal> times) {
    return items.stream()
        .map(item -> of(item, times.apply(item)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What one item adds to a dossier. */
  public BigDecimal of(WorkItem item, BigDecimal times) {
    return item.cost(hourlyIncome).multiply(times).multiply(share(item));
  }

  /** All dossiers of a year, in whole đồng. */
  public BigDecimal perYear() {
    return whole(perDossier().multiply(dossiersPerYear));
  }

  /** What is saved in a year when the other one takes its place, in whole đồng. */
  public BigDecimal saving(ComplianceCost after) {
    BigDecimal now = perDossier().multiply(dossiersPerYear);
    return whole(now.subtract(after.perDossier().multiply(after.dossiersPerYear)));
  }

  public static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  private BigDecimal share(WorkItem item) {
    if (item.channels().isEmpty() || channels.isEmpty()) {
      return BigDecimal.ONE;
    }
    return item.channels().stream()
        .map(channel -> channels.getOrDefault(channel, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
