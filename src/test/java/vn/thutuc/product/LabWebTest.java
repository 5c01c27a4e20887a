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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.Searches;
import vn.thutuc.reform.study.Studies;
import vn.thutuc.reform.study.StudyRun;
import vn.thutuc.reform.study.StudyRuns;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.StudioRoom;

/** Who may use the lab, and what it says no to. */
@ProductTest
class LabWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final Path SAMPLE = Path.of("docs/reform/house-permit.parameters.yaml");
  private static final String LEADER = "{\"pool\":\"leader\",\"size\":2}";

  /**
   * Every address of the lab; those of kept studies have one that is there, and one that is not.
   */
  private static final Set<String> DOORS =
      Set.of(
          "GET /lab",
          "GET /lab/{key}",
          "POST /lab/{key}",
          "POST /lab/{key}/run",
          "GET /lab/{key}/past",
          "GET /lab/{key}/history.xes",
          "POST /lab/{key}/search",
          "GET /lab/runs/mine",
          "POST /lab/runs/mine/cancel",
          "GET /lab/runs/{id}",
          "GET /lab/runs/{id}/diagram",
          "GET /lab/runs/{id}/report.pdf",
          "GET /lab/runs/{id}/sensitivity.json",
          "POST /lab/runs/{id}/sensitivity",
          "GET /lab/runs/{id}/comparison.csv",
          "GET /lab/runs/{id}/comparison.json",
          "POST /lab/runs/{id}/repeat",
          "POST /lab/runs/{id}/draft",
          "GET /lab/searches/{id}",
          "GET /lab/searches/{id}/search.csv",
          "GET /lab/searches/{id}/search.json",
          "POST /lab/searches/{id}/repeat");

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Procedures procedures;
  @Autowired private StudyRuns runs;
  @Autowired private Searches searches;
  @Autowired private Studies studies;
  @Autowired private LabParameters labParameters;
  @Autowired private Publisher publisher;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Directory directory;
  @Autowired private Forecasts forecasts;
  @Autowired private JdbcClient jdbc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private StudioRoom room;
  private String parameters = "";
  private String old = "";
  private String procedure = "house-permit";

  @BeforeEach
  void theLawOf2025() throws Exception {
    clock.set("2026-11-23T09:00");
    room = new StudioRoom(drafting, files, directory, publisher);
    parameters =
        Files.readString(SAMPLE)
            .replace("replications: 10, cases: 1200, warm_up: 200", "replications: 3, cases: 300");
    old =
        procedures.versions(new ProcedureKey("house-permit")).stream()
            .filter(version -> version.validFrom().toString().equals("2025-01-01"))
            .findFirst()
            .orElseThrow()
            .hash()
            .hex();
  }

  @AfterEach
  void nothingGoesOn() {
    runs.of("thietke").ifPresent(StudyRun::cancel);
    runs.of("thietke").ifPresent(run -> run.await(Duration.ofSeconds(10)));
  }

  @Test
  void everyAddressIsClosedToEverybodyElse() throws Exception {
    Set<String> found =
        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
            .filter(
                each ->
                    each.getValue().getBeanType().getName().startsWith("vn.thutuc.reform.web.Lab"))
            .flatMap(
                each ->
                    each.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + plain(each.getKey().getPatternValues())))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(new TreeSet<>(DOORS));

    for (String door : DOORS) {
      browser.perform(at(door).with(csrf())).andExpect(redirectedUrl("/sign-in"));
      browser.perform(at(door).with(CLERK).with(csrf())).andExpect(status().isForbidden());
      if (door.startsWith("POST")) {
        browser.perform(at(door).with(DESIGNER)).andExpect(status().isForbidden());
      }
      if (door.contains("{")) {
        browser.perform(at(door).with(DESIGNER).with(csrf())).andExpect(status().isNotFound());
      }
    }
  }

  @Test
  void badParametersAreToldByTheirPathAndNothingIsLost() throws Exception {
    for (Map.Entry<String, String> bad :
        Map.of(
                "leader: {size: 1,", "leader: {size: -1,",
                "opinions-asked: {flow-opinions-asked-to-consult: 0.25",
                    "opinions-asked: {flow-opinions-asked-to-consult: 0.55",
                "replications: 3, cases: 300", "replications: 300, cases: 40000")
            .entrySet()) {
      String text = parameters.replace(bad.getKey(), bad.getValue());
      assertThat(text).isNotEqualTo(parameters);
      String path =
          bad.getKey().startsWith("leader")
              ? "pools.leader.size"
              : bad.getKey().startsWith("rep") ? "run.cases" : "gateways.opinions-asked";
      run(text, LEADER)
          .andExpect(status().isUnprocessableContent())
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("role=\"alert\""),
                          containsString("href=\"#parameters\""),
                          containsString("parameters.yaml: " + path),
                          containsString(bad.getValue()))));
    }
    assertThat(runs.of("thietke").filter(run -> !run.isOver())).isEmpty();
  }

  @Test
  void aMandatoryStepShowsItsArticleAndOnlyGoesWhenThatIsTakenAsAmended() throws Exception {
    run(parameters, "{\"cut\":\"site-visit\"}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("là bắt buộc theo Thủ tục 1.013225"),
                        not(containsString("assumeAmended")))));
    run(parameters, "{\"cut\":\"no-such\"}").andExpect(status().isUnprocessableContent());
    run(parameters, "{\"cut\":").andExpect(status().isUnprocessableContent());
    run(parameters, "{}").andExpect(status().isUnprocessableContent());
  }

  @Test
  void aStudyIsKeptOpenedAndComesOutTheSameAgain() throws Exception {
    long first = kept(run(parameters, LEADER));
    String page =
        browser
            .perform(get("/lab/runs/" + first).with(PUBLISHER))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Nhóm “leader” có 2 người", "20261125", "Thời gian trung vị");
    browser
        .perform(post("/lab/runs/" + first + "/draft").with(PUBLISHER).with(csrf()))
        .andExpect(status().isForbidden());
    browser
        .perform(post("/lab/runs/" + first + "/repeat").with(DESIGNER).with(csrf()))
        .andExpect(redirectedUrl("/lab/runs/mine"));
    long second = runs.of("thietke").orElseThrow().kept().orElseThrow();
    assertThat(file(second, "json")).isEqualTo(file(first, "json"));
    assertThat(file(second, "csv")).isEqualTo(file(first, "csv")).contains("cycle_time_mean");
    itsDraftCarriesTheForecastUntilAByteIsChanged(first);
    assumptionsAreRankedAndThePaperSaysTheSame(first);
  }

  /** And what the draft has become is simulated again, in the place of the variant. */
  private void itsDraftCarriesTheForecastUntilAByteIsChanged(long study) throws Exception {
    String address =
        browser
            .perform(post("/lab/runs/" + study + "/draft").with(DESIGNER).with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    DraftId draft = new DraftId(Long.parseLong(String.valueOf(address).replaceAll("\\D", "")));
    try {
      BundleHash made = studies.get(study).variant();
      Forecast.Content said =
          forecasts.of(draft, made, Forecast.Kind.SIMULATION).orElseThrow().content();
      assertThat(said.figures()).extracting(Forecast.Figure::name).contains("cycle_time_mean");
      assertThat(said.figures()).allMatch(each -> each.low() <= each.value());
      assertThat(text(address + "/review"))
          .contains("Mô phỏng cho đúng nội dung này", "Hạt giống 20261125");

      String manifest = "processes/house-permit/procedure.yaml";
      room.save(draft, manifest, room.text(draft, manifest) + "# later\n");
      assertThat(text(address + "/review"))
          .contains("Kết quả mô phỏng đã ghi là của nội dung khác");

      browser
          .perform(post(address + "/replay/simulate").with(DESIGNER).with(csrf()))
          .andExpect(redirectedUrl("/lab/runs/mine"));
      StudyRun again = runs.of("thietke").orElseThrow();
      assertThat(again.await(Duration.ofSeconds(60))).isTrue();
      browser
          .perform(get("/lab/runs/mine").with(DESIGNER))
          .andExpect(redirectedUrl(address + "/replay#h-forecast"));
      BundleHash now = bundles.read(draft).hash();
      assertThat(now).isNotEqualTo(made);
      assertThat(
              forecasts.of(draft, now, Forecast.Kind.SIMULATION).orElseThrow().content().figures())
          .isEqualTo(said.figures());
    } finally {
      drafting.discard(draft, room.designer());
    }
  }

  private void assumptionsAreRankedAndThePaperSaysTheSame(long study) throws Exception {
    browser
        .perform(post("/lab/runs/" + study + "/sensitivity").with(DESIGNER).with(csrf()))
        .andExpect(redirectedUrl("/lab/runs/mine"));
    StudyRun run = runs.of("thietke").orElseThrow();
    assertThat(run.await(Duration.ofSeconds(60))).isTrue();
    assertThat(run.kept()).hasValue(study);
    String page = text(get("/lab/runs/" + study + "?heat=late&time=working&figure=late"));
    assertThat(page).contains("Số hồ sơ đến", "thêm 1 người", "Phân bố thời gian giải quyết");
    byte[] pdf =
        browser
            .perform(get("/lab/runs/" + study + "/report.pdf").with(PUBLISHER))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String said = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
      assertThat(said).contains("Thời gian trung vị", "20261125", old, "Số hồ sơ đến");
      // every figure of the answers stands on the paper as it does on the page
      Matcher told = Pattern.compile("<p class=\"ans__v\">([^<]+)</p>").matcher(page);
      while (told.find()) {
        assertThat(said).contains(told.group(1));
      }
    }
  }

  private String text(MockHttpServletRequestBuilder asked) throws Exception {
    return browser
        .perform(asked.with(DESIGNER))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void aStoppedStudyKeepsNothingAndASecondOneWaits() throws Exception {
    long before = count();
    String large =
        parameters.replace("replications: 3, cases: 300", "replications: 40, cases: 30000");
    run(large, LEADER).andExpect(redirectedUrl("/lab/runs/mine"));
    run(parameters, LEADER)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("đang có một lần thử chưa xong")));
    browser
        .perform(get("/lab/runs/mine").with(DESIGNER))
        .andExpect(content().string(containsString("<progress")));
    browser.perform(post("/lab/runs/mine/cancel").with(DESIGNER).with(csrf()));
    browser
        .perform(get("/lab/runs/mine").with(DESIGNER))
        .andExpect(content().string(containsString("Không có gì được giữ lại")));
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aSearchIsKeptOpenedRepeatedAndGoneOnFrom() throws Exception {
    old = room.base().hex();
    procedure = "sample-permit";
    String few =
        labParameters
            .guessed(procedures.bundle(new BundleHash(old)))
            .replace("replications: 10, cases: 1200, warm_up: 200", "replications: 3, cases: 60");
    long first = kept(search(few, "1", "1"));
    String page = text("/lab/searches/" + first);
    assertThat(page)
        .contains("Thay đổi nào đáng làm?", "role=\"img\"")
        .contains("Không làm được: ", "Bỏ bước", "Từng bước hiện nay đáng giá đến đâu");
    String json = text("/lab/searches/" + first + "/search.json");
    assertThat(text("/lab/searches/" + first + "/search.csv")).startsWith("candidate,changes,");

    browser
        .perform(post("/lab/searches/" + first + "/repeat").with(DESIGNER).with(csrf()))
        .andExpect(redirectedUrl("/lab/runs/mine"));
    StudyRun again = runs.of("thietke").orElseThrow();
    assertThat(again.plan()).isEqualTo(searches.get(first).plan());
    again.cancel();

    // what one candidate changes is chosen in the form, its law taken as amended
    JsonNode best = JsonMapper.shared().readTree(json).path("candidates").path(0);
    String form =
        text(
            "/lab/sample-permit?version=%s&search=%d&pick=%s"
                .formatted(old, first, best.path("id").asString().replace("+", "%2B")));
    assertThat(form)
        .contains(
            "Đang chọn: " + best.path("changes").size(), "Phương án " + best.path("id").asString());
  }

  @Test
  void aSearchThatIsTooLargeIsRefusedByName() throws Exception {
    search(parameters, "100000", "0")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("search: pairs")));
    search(parameters.replace("cases: 300", "cases: 40000"), "100", "20")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("parameters.yaml: run.cases")));
  }

  private ResultActions search(String text, String pairs, String triples) throws Exception {
    return browser.perform(
        post("/lab/" + procedure + "/search")
            .param("version", old)
            .param("parameters", text)
            .param("pairs", pairs)
            .param("triples", triples)
            .with(DESIGNER)
            .with(csrf()));
  }

  private String text(String address) throws Exception {
    return browser
        .perform(get(URI.create(address)).with(DESIGNER))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private long count() {
    return jdbc.sql("SELECT count(*) FROM lab_study").query(Long.class).single();
  }

  private long kept(ResultActions started) throws Exception {
    started.andExpect(redirectedUrl("/lab/runs/mine"));
    StudyRun run = runs.of("thietke").orElseThrow();
    assertThat(run.await(Duration.ofSeconds(60))).isTrue();
    return run.kept().orElseThrow();
  }

  private String file(long id, String kind) throws Exception {
    return text(get("/lab/runs/" + id + "/comparison." + kind));
  }

  private ResultActions run(String text, String change) throws Exception {
    return browser.perform(
        post("/lab/house-permit/run")
            .param("version", old)
            .param("parameters", text)
            .param("change", change)
            .with(DESIGNER)
            .with(csrf()));
  }

  private static MockHttpServletRequestBuilder at(String door) {
    String[] parts = door.split(" ");
    String path = parts[1].replace("{key}", "no-such").replace("{id}", "9".repeat(18));
    return MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path);
  }

  private static String plain(Set<String> patterns) {
    return patterns.iterator().next().replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*\\})*\\}", "{$1}");
  }
}
