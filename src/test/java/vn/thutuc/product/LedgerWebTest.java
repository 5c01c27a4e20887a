package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.PastRulings;
import vn.thutuc.history.CaseTimes;
import vn.thutuc.history.Trails;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.ForecastVoid;
import vn.thutuc.reform.ledger.Forecasting;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.reform.replay.ReplayRuns;
import vn.thutuc.reform.search.StepPast;
import vn.thutuc.reform.search.StepPasts;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Review;
import vn.thutuc.studio.draft.StudioRoom;

/** What is foretold of a draft is kept for its content, and laid beside what happens. */
@ProductTest
class LedgerWebTest {

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Forecasts forecasts;
  @Autowired private Forecasting forecasting;
  @Autowired private PastRulings past;
  @Autowired private CaseTimes times;
  @Autowired private Trails trails;
  @Autowired private Review review;
  @Autowired private Directory directory;
  @Autowired private Publisher publisher;
  @Autowired private ReplayRuns runs;

  private PermitPast permit;
  private DraftId draft;
  private StudioRoom room;

  @BeforeEach
  void aDecisionAndADraft() {
    clock.set("2026-09-21T09:00");
    permit = new PermitPast(browser, office, procedures, drafting, files, runs);
    draft = permit.draft();
    room = new StudioRoom(drafting, files, directory, publisher);
  }

  @Test
  void aForecastBelongsToOneContent() throws Exception {
    permit.fails();
    browser
        .perform(
            post("/studio/drafts/" + draft + "/replay/forecast")
                .with(PermitPast.DESIGNER)
                .with(csrf()))
        .andExpect(redirectedUrl("/studio/drafts/" + draft + "/replay"));
    BundleHash content = bundles.read(draft).hash();
    Forecast.Content said =
        forecasts.of(draft, content, Forecast.Kind.REPLAY).orElseThrow().content();
    assertThat(said.flips()).isPositive();
    assertThat(said.causes()).isNotEmpty();
    assertThat(said.verdicts())
        .filteredOn(each -> each.question().equals("assessment"))
        .anyMatch(each -> each.verdict().startsWith("FAILED") && each.after() > each.before());
    permit.page("").andExpect(content().string(containsString("cho đúng nội dung này: ")));

    permit.change("</decisionTable>", " </decisionTable>");
    assertThat(forecasts.of(draft, bundles.read(draft).hash(), Forecast.Kind.REPLAY)).isEmpty();
    permit.page("").andExpect(content().string(containsString("dự báo cũ không còn giá trị")));
  }

  @Test
  void whatASimulationSaidIsKeptForTheContentItWasMadeOf() {
    BundleHash content = bundles.read(draft).hash();
    LocalDate day = LocalDate.of(2026, 9, 21);
    Forecast.Content figures = figures(day);
    forecasting.simulated(draft, content, figures, office.official("thietke"));
    assertThat(forecasts.of(draft, content, Forecast.Kind.SIMULATION))
        .hasValueSatisfying(kept -> assertThat(kept.content()).isEqualTo(figures));
    assertThat(forecasts.has(draft, Forecast.Kind.REPLAY)).isFalse();
    permit.fails();
    assertThatThrownBy(
            () -> forecasting.simulated(draft, content, figures, office.official("thietke")))
        .isInstanceOf(ForecastVoid.class);
  }

  /** Counted by version: what the desk decided under the one in force. */
  @Test
  void whatWasDecidedUnderAVersionIsCounted() {
    long before = eligible();
    long filed = times.under(permit.base()).filed();
    permit.decided();
    assertThat(eligible()).isEqualTo(before + 1);
    assertThat(times.under(permit.base()).filed()).isEqualTo(filed + 1);
    assertThat(times.under(permit.base()).late()).isLessThanOrEqualTo(filed);
  }

  /** What the steps of a version found is read from the log of its dossiers. */
  @Test
  void theStepsOfRealDossiersAreReadFromTheLog() {
    String code = permit.code().value();
    assertThat(trails.dossiers(permit.base(), "", 10_000)).contains(code);
    StepPasts pasts = new StepPasts(procedures.bundle(permit.base()));
    trails.of(List.of(code)).forEach(pasts::add);
    pasts.dossiers(1);
    assertThat(pasts.found())
        .filteredOn(step -> step.step().equals("check-dossier"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.reached()).isEqualTo(1);
              assertThat(step.visits()).isEqualTo(1);
              assertThat(step.turns()).isZero();
            });
    assertThat(pasts.found()).extracting(StepPast::step).contains("appraise");
  }

  private static Forecast.Content figures(LocalDate day) {
    double days = 86_400;
    return Forecast.Content.ofFigures(
        day,
        List.of(
            new Forecast.Figure("cycle_time_mean", 2 * days, 2.5 * days, 3 * days),
            new Forecast.Figure("people_cost_mean", 1, 2, 3)),
        new Forecast.Made(42, 10, 1000, "0".repeat(64), "SAMPLE"));
  }

  private long eligible() {
    return past.under(permit.base()).stream()
        .filter(alike -> alike.example().ruleSet().equals("assessment"))
        .filter(alike -> alike.example().isSatisfied())
        .mapToLong(PastRulings.Alike::dossiers)
        .sum();
  }

  /** Published: foretold on its own, and in the ledger, where nothing has happened yet. */
  @Test
  void aReformThatBecomesLawStandsInTheLedger() throws Exception {
    clock.set("2026-11-23T09:00");
    DraftId reform = room.openFit();
    review.submit(reform, "Luật mới", "1/QĐ", room.designer());
    BundleHash content = bundles.read(reform).hash();
    forecasting.simulated(reform, content, figures(LocalDate.of(2026, 11, 23)), room.designer());
    review.approve(reform, content, room.publisher());
    try {
      assertThat(forecasts.of(reform, content, Forecast.Kind.REPLAY)).isPresent();
      browser
          .perform(get("/studio/ledger").with(PermitPast.DESIGNER))
          .andExpect(status().isOk())
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("sha256 " + content),
                          containsString("Chưa có quyết định nào theo phiên bản này."),
                          containsString("2,5 ngày"),
                          containsString("2 – 3"),
                          containsString("Còn quá ít"),
                          containsString("không đo"),
                          containsString("Hạt giống 42"))));
      browser
          .perform(get("/studio/ledger?lang=en").with(user("congbo").roles("PUBLISHER")))
          .andExpect(content().string(containsString("Nothing was decided under this version")));
    } finally {
      procedures.withdraw(content);
    }
  }
}
