package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.replay.ReplayRuns;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** House permits decided on one day of the past, a draft of their law, and its replay page. */
final class PermitPast {

  static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  static final String DAY = "from=2026-09-21&to=2026-09-21";

  private static final String TABLE = "rules/house-permit/permit-conditions.dmn";
  private static final String NOT_NEW = "\"TEMPORARY\",\"ADJUST\"";

  private final MockMvc browser;
  private final Office office;
  private final Drafting drafting;
  private final DraftFiles files;
  private final ReplayRuns runs;
  private final BundleHash base;
  private final DossierCode code;
  private final DraftId draft;

  /** One permit decided on 21 September 2026, and a draft opened on that day. */
  PermitPast(
      MockMvc browser,
      Office office,
      Procedures procedures,
      Drafting drafting,
      DraftFiles files,
      ReplayRuns runs) {
    this.browser = browser;
    this.office = office;
    this.drafting = drafting;
    this.files = files;
    this.runs = runs;
    code = decided();
    base =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.of(2026, 9, 21))
            .orElseThrow()
            .hash();
    draft = drafting.open(base, "Phát lại", office.official("thietke"));
  }

  /** Another permit that is in order. */
  DossierCode decided() {
    DossierCode permit = office.file("house-permit", Forms.housePermit()).code();
    office.complete(permit, "check-dossier", "motcua", Forms.housePermitComplete());
    office.complete(permit, "appraise", "thuly", Forms.housePermitInOrder());
    return permit;
  }

  BundleHash base() {
    return base;
  }

  DossierCode code() {
    return code;
  }

  DraftId draft() {
    return draft;
  }

  /** Makes the draft refuse new houses. */
  void fails() {
    change(NOT_NEW, "\"NEW\"," + NOT_NEW);
  }

  void change(String text, String instead) {
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

  /** Replays the day, waits for the end of it, and opens the page. */
  ResultActions replayed() throws Exception {
    browser
        .perform(post("/studio/drafts/" + draft + "/replay/run?" + DAY).with(DESIGNER).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(runs.of(draft, "thietke").orElseThrow().await(Duration.ofSeconds(30))).isTrue();
    return page("");
  }

  ResultActions page(String more) throws Exception {
    return browser
        .perform(get("/studio/drafts/" + draft + "/replay?" + DAY + more).with(DESIGNER))
        .andExpect(status().isOk());
  }

  String text(String address) throws Exception {
    return browser
        .perform(get("/studio/drafts/" + draft + address).with(DESIGNER))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }
}
