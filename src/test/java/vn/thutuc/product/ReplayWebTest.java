package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.past.PastReplay;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** Decisions of one day of the past, asked again under a draft. */
@ProductTest
class ReplayWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final String TABLE = "rules/house-permit/permit-conditions.dmn";
  private static final String NOT_NEW = "\"TEMPORARY\",\"ADJUST\"";
  private static final String DAY = "from=2026-09-21&to=2026-09-21";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;

  @Autowired private DraftBundles bundles;
  @Autowired private Replaying replaying;

  private BundleHash base;
  private DossierCode code;
  private DraftId draft;

  @BeforeEach
  void aDossierAndADraft() {
    clock.set("2026-09-21T09:00");
    code = office.file("house-permit", Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    office.complete(code, "appraise", "thuly", Forms.housePermitInOrder());
    base =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.of(2026, 9, 21))
            .orElseThrow()
            .hash();
    draft = drafting.open(base, "Phát lại", office.official("thietke"));
  }

  @Test
  void anUnchangedDraftTurnsNothing() throws Exception {
    page("").andExpect(content().string(containsString("Trong ")));
    assertThat(csv()).isNotEmpty().allMatch(line -> line.contains(",Như cũ,"));
  }

  @Test
  void aChangedRowTurnsTheDossierAndIsNamed() throws Exception {
    fails("NEW");
    page("")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(code.value()),
                        containsString("Nay không đủ điều kiện"),
                        containsString("nay áp dụng permit-conditions.dmn#row 1"),
                        containsString("H99"),
                        containsString("Thủ tục này chỉ cấp giấy phép xây dựng mới"),
                        not(containsString("Nguyễn Văn A")))));
    page("&lang=en").andExpect(content().string(containsString("Now not eligible")));
    assertThat(csv())
        .anyMatch(
            line ->
                line.startsWith(code.value())
                    && line.contains("assessment")
                    && line.contains("permit-conditions.dmn#row 1"))
        .noneMatch(line -> line.contains("Nguyễn Văn A"));
  }

  /** What is taken away is asked again from the shell and comes to the same, naming nobody. */
  @Test
  void theMaskedPastComesToTheSameInTheCommand(@TempDir Path folder) throws Exception {
    fails("NEW");
    String masked = text("/replay/past.jsonl?" + DAY);
    assertThat(masked)
        .contains("\"question\":\"assessment\"", "\"withheld\"", "\"applicantName\"")
        .doesNotContain("Nguyễn", "001085012345", "0900000000", "đường Mẫu", code.value());

    LocalDate day = LocalDate.of(2026, 9, 21);
    Replaying.Report report =
        replaying.run(
            bundles.read(draft), new Replaying.Period(day, day, Replaying.Period.MOST), one -> {});
    Path file = Files.writeString(folder.resolve("past.jsonl"), masked);
    PastReplay.Report again =
        new PastReplay(procedures.bundle(base), bundles.read(draft)).run(file, one -> {});
    assertThat(again.unexplained()).isEmpty();
    assertThat(again.tally()).isEqualTo(report.tally());
    assertThat(again.tally().flips()).isPositive();
    assertThat(again.turning()).isEqualTo(report.turning());
  }

  /** Where there are few decisions of one's own, a simulated year may be asked, and says so. */
  @Test
  void aSyntheticYearIsAskedApart() throws Exception {
    fails("NEW");
    page("").andExpect(content().string(containsString("/replay/synthetic")));
    String page =
        browser
            .perform(get("/studio/drafts/" + draft + "/replay/synthetic").with(DESIGNER))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);
    assertThat(page)
        .contains("Dữ liệu mô phỏng, không phải hồ sơ thật", "SIM-0000")
        .contains("nay áp dụng permit-conditions.dmn#row 1")
        .doesNotContain(code.value(), "past.jsonl", "replay/forecast");
    assertThat(text("/replay/synthetic.csv").lines().skip(1).toList())
        .hasSizeGreaterThan(2_000)
        .allMatch(line -> line.startsWith("SIM-"))
        .anyMatch(line -> line.contains("Nay không đủ điều kiện"));
    page("").andExpect(content().string(not(containsString("SIM-0000"))));
  }

  @Test
  void rulesThatAreNotRightAreSaidSo() throws Exception {
    change("</decisionTable>", "");
    page("").andExpect(content().string(containsString("quy tắc của bản dự thảo còn lỗi")));
    browser
        .perform(get("/studio/drafts/" + draft + "/replay.csv").with(DESIGNER))
        .andExpect(status().isConflict());
  }

  @Test
  void itIsForDesignersOnly() throws Exception {
    browser
        .perform(get("/studio/drafts/" + draft + "/replay").with(user("motcua").roles("RECEPTION")))
        .andExpect(status().isForbidden());
    browser
        .perform(get("/studio/drafts/999999999/replay").with(DESIGNER))
        .andExpect(status().isNotFound());
    browser
        .perform(get("/studio/drafts/" + draft + "/replay?from=morgen").with(DESIGNER))
        .andExpect(status().isUnprocessableContent());
  }

  private ResultActions page(String more) throws Exception {
    return browser
        .perform(get("/studio/drafts/" + draft + "/replay?" + DAY + more).with(DESIGNER))
        .andExpect(status().isOk());
  }

  private List<String> csv() throws Exception {
    return text("/replay.csv?" + DAY).lines().skip(1).toList();
  }

  private String text(String address) throws Exception {
    return browser
        .perform(get("/studio/drafts/" + draft + address).with(DESIGNER))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }

  private void fails(String kind) {
    change(NOT_NEW, "\"" + kind + "\"," + NOT_NEW);
  }

  private void change(String text, String instead) {
    var file = files.find(draft, TABLE).orElseThrow();
    String before = new String(files.contents(draft).get(TABLE), UTF_8);
    assertThat(before).contains(text);
    drafting.save(
        draft,
        TABLE,
        file.revision(),
        before.replace(text, instead).getBytes(UTF_8),
        office.official("thietke"));
  }
}
