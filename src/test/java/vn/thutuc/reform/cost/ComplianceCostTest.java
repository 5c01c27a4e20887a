package vn.thutuc.reform.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Yaml;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.ParameterFile;

/** The Standard Cost Model to the last đồng. */
class ComplianceCostTest {

  private static final Manifest PERMIT =
      BundleReader.folder(Path.of("."), "house-permit").manifest();

  private static WorkItem item(Map<String, String> amounts, Set<String> channels) {
    var exact = new java.util.TreeMap<String, BigDecimal>();
    amounts.forEach((name, value) -> exact.put(name, new BigDecimal(value)));
    return new WorkItem(
        "item", Text.same("item"), exact, BigDecimal.ONE, null, null, null, channels, true);
  }

  private static ComplianceCost cost(String income, String dossiers, WorkItem... items) {
    return new ComplianceCost(
        List.of(items),
        new BigDecimal(income),
        new BigDecimal(dossiers),
        Map.of("ONLINE", new BigDecimal("0.7"), "COUNTER", new BigDecimal("0.3")));
  }

  /** Hà Nội, Decision 1811: copies of civil status, 1,024,000 đ before and 231,000 đ after. */
  @Test
  void savesWhatHanoiComputed() {
    ComplianceCost before = cost("0", "3228", item(Map.of("other", "1024000"), Set.of()));
    ComplianceCost after = cost("0", "3228", item(Map.of("other", "231000"), Set.of()));

    assertThat(before.perYear()).isEqualByComparingTo("3305472000");
    assertThat(after.perYear()).isEqualByComparingTo("745668000");
    assertThat(before.saving(after)).isEqualByComparingTo("2559804000");
  }

  @Test
  void addsTimeTravelCopiesAndWhatIsPaidFor() {
    WorkItem paper =
        item(
            Map.of(
                "hours", "2",
                "travelHours", "0.5",
                "travelFare", "20000",
                "copies", "3",
                "pricePerCopy", "1000",
                "certifications", "2",
                "feePerCertification", "2000",
                "consultant", "100000",
                "postage", "15000"),
            Set.of());

    assertThat(paper.cost(new BigDecimal("60000"))).isEqualByComparingTo("292000");
  }

  @Test
  void weighsTheChannelsAndRoundsHalfUpOnlyAtTheEnd() {
    WorkItem visit = item(Map.of("travelFare", "33.335"), Set.of("COUNTER"));

    assertThat(cost("0", "1", visit).perDossier()).isEqualByComparingTo("10.0005");
    assertThat(cost("0", "1000", visit).perYear()).isEqualByComparingTo("10001");
    assertThat(ComplianceCost.whole(new BigDecimal("0.5"))).isEqualByComparingTo("1");
  }

  @Test
  void readsTheItemsOfTheManifestAndThoseOfTheStudyOverThem() {
    ComplianceCost read =
        CostReader.read(
            file(
                "{hourlyIncome: 50000, dossiersPerYear: 100,"
                    + " items: {prepare: {hours: 1}, fee: {fee: 50000}}}"),
            PERMIT);

    // prepare 1 h, submit 1 h, supplement 3 h, receive 0.5 h and the fee
    assertThat(read.perDossier()).isEqualByComparingTo("325000");
    assertThat(read.perYear()).isEqualByComparingTo("32500000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"birth-registration", "social-allowance", "house-permit@2025-01-01"})
  void everyProcedureHasItemsThatCount(String key) {
    Manifest manifest = BundleReader.folder(Path.of("."), key).manifest();

    ComplianceCost read =
        CostReader.read(file("{hourlyIncome: 50000, dossiersPerYear: 10}"), manifest);

    assertThat(read.perDossier()).isGreaterThan(new BigDecimal("50000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {dossiersPerYear: 1}                                               | hourlyIncome
          {hourlyIncome: -1, dossiersPerYear: 1}                             | hourlyIncome
          {hourlyIncome: x, dossiersPerYear: 1}                              | hourlyIncome
          {hourlyIncome: 1, dossiersPerYear: 1, channels: {FAX: 1}}          | channels.FAX
          {hourlyIncome: 1, dossiersPerYear: 1, channels: {ONLINE: 0.5}}     | channels
          {hourlyIncome: 1, dossiersPerYear: 1, items: {a: {hour: 1}}}       | items.a.hour
          {hourlyIncome: 1, dossiersPerYear: 1, items: {a: {hours: -1}}}     | items.a.hours
          {hourlyIncome: 1, dossiersPerYear: 1, items: {a: 3}}               | items.a
          """)
  void refusesBadPricesByTheirPlace(String yaml, String path) {
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> CostReader.read(file(yaml), PERMIT))
        .satisfies(bad -> assertThat(bad.args().subList(0, 2)).containsExactly("s.yaml", path));
  }

  private static ParameterFile file(String yaml) {
    return new ParameterFile("s.yaml", "", Yaml.read("s.yaml", yaml.getBytes(UTF_8)));
  }

  @Test
  void saysThatATargetIsReachedOnlyWhenTheIntervalSaysSo() {
    assertThat(Target.atLeast(new Estimate(List.of(0.30, 0.31, 0.29)), 0.2)).isEqualTo(Target.MET);
    assertThat(Target.atLeast(new Estimate(List.of(0.10, 0.11, 0.09)), 0.2))
        .isEqualTo(Target.MISSED);
    assertThat(Target.atLeast(new Estimate(List.of(0.15, 0.25, 0.21)), 0.2)).isEqualTo(Target.OPEN);
    assertThat(Target.atLeast(new Estimate(List.of(0.9)), 0.2)).isEqualTo(Target.OPEN);
    assertThat(Target.points(0.95)).isEqualTo(19);
  }
}
