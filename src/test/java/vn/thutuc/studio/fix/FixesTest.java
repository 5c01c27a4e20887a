package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.procedure.check.Fault;

/**
 * Whatever is offered beside a finding does what it says: the finding is gone, nothing else is
 * wrong, and the rest of the file is as it was.
 */
class FixesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int MOST_TOUCHED = 1_500;

  private record Offered(String name, Bundle bundle, Finding finding, Fix fix) {}

  private static Stream<Offered> offered() {
    return Fault.files().stream()
        .flatMap(
            file -> {
              Bundle bundle = Fault.read(file).bundle();
              return BundleCheck.check(bundle, TODAY).stream()
                  .flatMap(
                      finding ->
                          Fixes.of(bundle, finding).stream()
                              .map(
                                  fix ->
                                      new Offered(
                                          file.getFileName() + ": " + fix.id(),
                                          bundle,
                                          finding,
                                          fix)));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyFixOfferedForABrokenBundleMendsIt() {
    return offered().map(one -> DynamicTest.dynamicTest(one.name(), () -> verify(one)));
  }

  @Test
  void everyKindOfFindingThatHasAFixWasTried() {
    Set<String> tried = new TreeSet<>(Set.of("dmn.unreachable-row", "law.unused"));
    offered().forEach(one -> tried.add(one.finding().code()));

    assertThat(tried).containsExactlyInAnyOrderElementsOf(Fixes.codes());
  }

  @Test
  void aRowThatIsNeverUsedGoesAlone() {
    String row =
        """
              <rule id="f-3">
                <description>sample-2 | Không bao giờ | Never</description>
                <inputEntry id="f-3-in"><text>"LARGE"</text></inputEntry>
                <outputEntry id="f-3-out"><text>3</text></outputEntry>
              </rule>
        """;
    mendsTo(
        "rules/sample-permit/tables.dmn",
        "dmn.unreachable-row",
        text ->
            text.replace("\"fee-table\" hitPolicy=\"UNIQUE\"", "\"fee-table\" hitPolicy=\"FIRST\""),
        text -> text.replaceFirst("(?s)(id=\"f-2\".*?</rule>\n)", "$1" + row));
  }

  @Test
  void aLegalBasisNobodyCitesGoesWithItsComment() {
    mendsTo(
        "processes/sample-permit/procedure.yaml",
        "law.unused",
        text -> text,
        text ->
            text.replaceFirst(
                "(?m)^subjects:",
                "  - {id: sample-8, citation: {vi: Mẫu, en: Sample}, validFrom: 2025-01-01,"
                    + " confirmed: true} # nobody\nsubjects:"));
  }

  /** What was broken is mended back to the same bytes. */
  private static void mendsTo(
      String path, String code, UnaryOperator<String> changed, UnaryOperator<String> broken) {
    String good = changed.apply(SampleBundles.text(path));
    Bundle bundle = SampleBundles.with(path, broken.apply(good));
    Finding finding =
        BundleCheck.check(bundle, TODAY).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();

    Fix fix = Fixes.of(bundle, finding).get(0);

    assertThat(fix.carryOut().orElseThrow().get(path))
        .hasValueSatisfying(bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo(good));
  }

  @Test
  void whatTakesThoughtIsNotOffered() {
    for (String thoughtful : List.of("023-law-not-yet", "029-step-no-english", "090-script")) {
      Bundle bundle =
          Fault.read(SampleBundles.ROOT.resolve("broken/" + thoughtful + ".yaml")).bundle();
      assertThat(BundleCheck.check(bundle, TODAY))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(Fixes.of(bundle, finding)).isEmpty());
    }
  }

  private static void verify(Offered offered) {
    Map<String, Optional<byte[]>> change = offered.fix().carryOut().orElseThrow();
    Map<String, byte[]> files = new TreeMap<>(offered.bundle().files());
    change.forEach((path, content) -> assertThat(touched(files, path, content)).isTrue());

    List<Finding> after = BundleCheck.check(BundleReader.of(files), TODAY);

    assertThat(after).noneMatch(each -> samePlace(each, offered.finding()));
    Set<String> before = new HashSet<>();
    BundleCheck.check(offered.bundle(), TODAY).forEach(each -> before.add(each.code()));
    assertThat(after)
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .extracting(Finding::code)
        .isSubsetOf(before);
  }

  /** Puts the change in; true if what it touches of a file is little. */
  private static boolean touched(Map<String, byte[]> files, String path, Optional<byte[]> content) {
    if (content.isEmpty()) {
      return files.remove(path) != null;
    }
    byte[] old = files.put(path, content.get());
    assertThat(old).isNotNull().isNotEqualTo(content.get());
    String before = new String(old, UTF_8);
    String now = new String(content.get(), UTF_8);
    int same = 0;
    int least = Math.min(before.length(), now.length());
    while (same < least && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < least - same
        && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(before.length(), now.length()) - same - tail < MOST_TOUCHED;
  }

  private static boolean samePlace(Finding one, Finding other) {
    return Fixes.isSamePlace(one, other);
  }
}
