package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.past.PastReplay;
import vn.thutuc.reform.replay.KeptReplay;
import vn.thutuc.reform.replay.ReplayRuns;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.Replays;
import vn.thutuc.reform.replay.Turned;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** Decisions of one day of the past, asked again under a draft. */
@ProductTest
class ReplayWebTest {

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Replaying replaying;
  @Autowired private ReplayRuns runs;
  @Autowired private Replays replays;

  private PermitPast permit;
  private DraftId draft;

  @BeforeEach
  void aDossierAndADraft() {
    clock.set("2026-09-21T09:00");
    permit = new PermitPast(browser, office, procedures, drafting, files, runs);
    draft = permit.draft();
  }

  @Test
  void anUnchangedDraftTurnsNothing() throws Exception {
    permit.page("").andExpect(content().string(containsString("Chưa phát lại lần nào")));
    permit.replayed().andExpect(content().string(containsString("Trong ")));
    assertThat(csv()).isNotEmpty().allMatch(line -> line.contains(",Như cũ,"));
  }

  @Test
  void aChangedRowTurnsTheDossierAndIsNamed() throws Exception {
    permit.fails();
    permit
        .replayed()
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(permit.code().value()),
                        containsString("Nay không đủ điều kiện"),
                        containsString("nay áp dụng permit-conditions.dmn#row 1"),
                        containsString("H99"),
                        containsString("Thủ tục này chỉ cấp giấy phép xây dựng mới"),
                        not(containsString("Nguyễn Văn A")))));
    permit.page("&lang=en").andExpect(content().string(containsString("Now not eligible")));
    assertThat(csv())
        .anyMatch(
            line ->
                line.startsWith(permit.code().value())
                    && line.contains("assessment")
                    && line.contains("permit-conditions.dmn#row 1"))
        .noneMatch(line -> line.contains("Nguyễn Văn A"));
  }

  /** What is taken away is asked again from the shell and comes to the same, naming nobody. */
  @Test
  void theMaskedPastComesToTheSameInTheCommand(@TempDir Path folder) throws Exception {
    permit.fails();
    String masked = permit.text("/replay/past.jsonl?" + PermitPast.DAY);
    assertThat(masked)
        .contains("\"question\":\"assessment\"", "\"withheld\"", "\"applicantName\"")
        .doesNotContain("Nguyễn", "001085012345", "0900000000", "đường Mẫu", permit.code().value());

    LocalDate day = LocalDate.of(2026, 9, 21);
    Replaying.Report report =
        replaying.run(
            bundles.read(draft), new Replaying.Period(day, day, Replaying.Period.MOST), one -> {});
    Path file = Files.writeString(folder.resolve("past.jsonl"), masked);
    PastReplay.Report again =
        new PastReplay(procedures.bundle(permit.base()), bundles.read(draft)).run(file, one -> {});
    assertThat(again.unexplained()).isEmpty();
    assertThat(again.tally()).isEqualTo(report.tally());
    assertThat(again.tally().flips()).isPositive();
    assertThat(again.turning()).isEqualTo(report.turning());
  }

  /** Where there are few decisions of one's own, a simulated year may be asked, and says so. */
  @Test
  void aSyntheticYearIsAskedApart() throws Exception {
    permit.fails();
    permit.page("").andExpect(content().string(containsString("/replay/synthetic")));
    String page = permit.text("/replay/synthetic");
    assertThat(page)
        .contains("Dữ liệu mô phỏng, không phải hồ sơ thật", "SIM-0000")
        .contains("nay áp dụng permit-conditions.dmn#row 1")
        .doesNotContain(permit.code().value(), "past.jsonl", "replay/forecast");
    assertThat(permit.text("/replay/synthetic.csv").lines().skip(1).toList())
        .hasSizeGreaterThan(2_000)
        .allMatch(line -> line.startsWith("SIM-"))
        .anyMatch(line -> line.contains("Nay không đủ điều kiện"));
    permit.page("").andExpect(content().string(not(containsString("SIM-0000"))));
  }

  @Test
  void rulesThatAreNotRightAreSaidSo() throws Exception {
    permit.change("</decisionTable>", "");
    permit.page("").andExpect(content().string(containsString("quy tắc của bản dự thảo còn lỗi")));
    browser
        .perform(get("/studio/drafts/" + draft + "/replay.csv").with(PermitPast.DESIGNER))
        .andExpect(status().isConflict());
    browser
        .perform(
            post("/studio/drafts/" + draft + "/replay/run").with(PermitPast.DESIGNER).with(csrf()))
        .andExpect(status().isConflict());
  }

  /** What is kept says the same as what was counted, and belongs to one content. */
  @Test
  void anAnswerIsKeptAsItWasCounted() throws Exception {
    permit.fails();
    permit.replayed().andExpect(content().string(not(containsString("bản dự thảo đã đổi từ đó"))));
    KeptReplay kept = replays.latest(draft).orElseThrow();
    LocalDate day = LocalDate.of(2026, 9, 21);
    List<Turned> turned = new ArrayList<>();
    Replaying.Report report =
        replaying.run(
            bundles.read(draft),
            new Replaying.Period(day, day, Replaying.Period.MOST),
            one -> {
              if (one.turn().isFlip() || one.turn().isUntold()) {
                turned.add(Turned.of(one));
              }
            });
    assertThat(kept.report()).isEqualTo(report);
    assertThat(kept.shown())
        .isEqualTo(turned.subList(0, Math.min(100, turned.size())))
        .isNotEmpty();
    assertThat(kept.hash()).isEqualTo(bundles.read(draft).hash());

    permit.change("</decisionTable>", " </decisionTable>");
    permit.page("").andExpect(content().string(containsString("bản dự thảo đã đổi từ đó")));
  }

  @Test
  void itIsForDesignersOnly() throws Exception {
    browser
        .perform(
            post("/studio/drafts/" + draft + "/replay/run")
                .with(user("motcua").roles("RECEPTION"))
                .with(csrf()))
        .andExpect(status().isForbidden());
    browser
        .perform(get("/studio/drafts/" + draft + "/replay").with(user("motcua").roles("RECEPTION")))
        .andExpect(status().isForbidden());
    browser
        .perform(get("/studio/drafts/999999999/replay").with(PermitPast.DESIGNER))
        .andExpect(status().isNotFound());
    browser
        .perform(get("/studio/drafts/" + draft + "/replay?from=morgen").with(PermitPast.DESIGNER))
        .andExpect(status().isUnprocessableContent());
  }

  private List<String> csv() throws Exception {
    return permit.text("/replay.csv?" + PermitPast.DAY).lines().skip(1).toList();
  }
}
