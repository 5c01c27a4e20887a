package vn.thutuc.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.diff.SemanticDiff;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftChanged;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Drafts;

/** A shorter limit from a later day keeps every worked case, each on a day of the new law. */
@ProductTest
class CaseShiftsProcessTest {

  @Autowired private CaseShifts shifts;
  @Autowired private CaseRuns runs;
  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Procedures procedures;
  @Autowired private Directory directory;
  @Autowired private MovableClock clock;

  private Official designer;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
    designer = directory.official("thietke").orElseThrow();
  }

  @Test
  void everyCaseOfTheHousePermitMovesToDecemberAndFiveDays() {
    Draft draft = open("house-permit");
    edit(
        draft,
        "limit: P7D",
        "limit: P5D",
        "validFrom: 2026-07-01\nlegal",
        "validFrom: 2026-12-01\nlegal");
    Bundle before = bundles.read(draft.id());
    assertThat(CaseShifts.early(before)).isEqualTo(25);
    assertThat(shifts.start(draft).await(Duration.ofSeconds(90))).isTrue();

    List<CaseShift> proposals = shifts.proposals(draft);

    assertThat(proposals).hasSize(25).allMatch(one -> one.other().isEmpty());
    // received on Monday 7 December at 10:00: the 8th, 9th, 10th, 11th and 14th
    CaseShift plain = named(proposals, "complete-detailed-plan");
    assertThat(plain.moved()).isEqualTo(OffsetDateTime.parse("2026-12-07T09:00+07:00"));
    assertThat(plain.newDue()).isEqualTo(OffsetDateTime.parse("2026-12-14T17:00+07:00"));
    assertThat(plain.alike()).as("24 November was a day off behind it").isFalse();
    assertThat(named(proposals, "first-day-of-law").moved().toLocalDate())
        .isEqualTo(LocalDate.parse("2026-12-01"));

    List<String> all = proposals.stream().map(CaseShift::file).toList();
    assertThatThrownBy(() -> shifts.take(draft, "0".repeat(64), all, designer))
        .isInstanceOf(DraftChanged.class);
    assertThat(shifts.take(draft, before.hash().hex(), all, designer)).isEqualTo(25);

    assertThat(CaseShifts.early(bundles.read(draft.id()))).isZero();
    assertThat(bundles.findings(draft.id()))
        .noneMatch(finding -> finding.code().equals("scenario.date-outside"));
    CaseRun again = runs.start(bundles.read(draft.id()), "");
    assertThat(again.await(Duration.ofSeconds(90))).isTrue();
    assertThat(runs.results(bundles.read(draft.id())).good()).isEqualTo(25);
    String text = new String(files.content(draft.id(), plain.file()).orElseThrow(), UTF_8);
    assertThat(text)
        .startsWith(
            "# Dời ngày nhận: 09:00 23/11/2026 → 09:00 07/12/2026; hẹn trả: 17:00 03/12/2026")
        .contains("người thiết kế đã chấp nhận");
    assertThat(SemanticDiff.between(before, bundles.read(draft.id())))
        .anySatisfy(
            change ->
                assertThat(change.sentence().vi())
                    .contains(
                        "Hồ sơ đủ, khu vực có quy hoạch chi tiết",
                        "hẹn trả đổi từ 17:00 03/12/2026 sang 17:00 14/12/2026"));
  }

  @Test
  void agesStayWhatTheCaseIsAbout() {
    Draft draft = open("social-allowance");
    String path = "processes/social-allowance/procedure.yaml";
    String manifest = new String(files.content(draft.id(), path).orElseThrow(), UTF_8);
    String later = manifest.replaceFirst("(?m)^validFrom: .*$", "validFrom: 2027-01-01");
    drafting.save(draft.id(), path, 0, later.getBytes(UTF_8), designer);
    assertThat(shifts.start(draft).await(Duration.ofMinutes(2))).isTrue();

    List<CaseShift> proposals = shifts.proposals(draft);

    CaseShift eighty = named(proposals, "elderly-exactly-80");
    assertThat(eighty.other()).isEmpty();
    assertThat(eighty.text()).contains("birthDate: " + eighty.moved().toLocalDate().minusYears(80));
    CaseShift earlierLaw = named(proposals, "base-level-last-day-500000");
    assertThat(earlierLaw.other())
        .as("the amount of an earlier day is no amount of 2027")
        .isNotEmpty();
  }

  private static CaseShift named(List<CaseShift> proposals, String name) {
    return proposals.stream()
        .filter(one -> one.file().endsWith("/" + name + ".yaml"))
        .findFirst()
        .orElseThrow();
  }

  private Draft open(String key) {
    var version =
        procedures
            .versionInForce(new ProcedureKey(key), LocalDate.parse("2026-11-23"))
            .orElseThrow();
    return drafts.get(drafting.open(version.hash(), "Dời ngày", designer));
  }

  private void edit(Draft draft, String... texts) {
    String path = "processes/" + draft.key() + "/procedure.yaml";
    String manifest = new String(files.content(draft.id(), path).orElseThrow(), UTF_8);
    for (int i = 0; i < texts.length; i += 2) {
      assertThat(manifest).contains(texts[i]);
      manifest = manifest.replace(texts[i], texts[i + 1]);
    }
    drafting.save(draft.id(), path, 0, manifest.getBytes(UTF_8), designer);
  }
}
