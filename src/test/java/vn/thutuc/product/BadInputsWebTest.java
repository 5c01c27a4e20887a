package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.AnswersNotValid;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.procedure.FieldError;

/** What people and programs send that they should not: named, refused or tamed, never a fault. */
@ProductTest
class BadInputsWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final RequestPostProcessor STRANGER = user("xa-khac").roles("RECEPTION");
  private static final String MARKUP = "<img src=x onerror=alert(1)> ${7*7} [[${7*7}]]";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Dossiers dossiers;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void mondayMorning() {
    clock.set("2026-11-23T09:00");
  }

  private Dossier filed(String field, String value) {
    Filed filed = office.file("house-permit", Forms.with(Forms.housePermit(), field, value));
    return dossiers.get(filed.code());
  }

  @Test
  void aNameIsStoredInOneFormHoweverItsLettersWereComposed() throws Exception {
    String name = "Nguyễn Thị Hồng";
    Dossier apart = filed("applicantName", Normalizer.normalize(name, Normalizer.Form.NFD));
    Dossier together = filed("applicantName", name);

    assertThat(apart.applicantName()).isEqualTo(together.applicantName()).hasSize(15);
    for (String typed : new String[] {name, Normalizer.normalize(name, Normalizer.Form.NFD)}) {
      browser
          .perform(get("/work").param("tab", "free").param("q", typed).with(CLERK))
          .andExpect(content().string(containsString(apart.code().value())))
          .andExpect(content().string(containsString(together.code().value())));
    }
  }

  @Test
  void controlCharactersAndBlanksAroundAreDroppedAndEmojiKept() {
    assertThat(filed("applicantName", " \u0000Nguyễn\u0007 Văn A\u001b ").applicantName())
        .isEqualTo("Nguyễn Văn A");
    assertThat(filed("applicantName", "Nguyễn Văn A 😀").applicantName())
        .isEqualTo("Nguyễn Văn A 😀");
  }

  @Test
  void markupAndExpressionsAreTextOnEveryPage() throws Exception {
    Dossier dossier = filed("applicantName", MARKUP);
    String task = office.waiting(dossier.code(), "check-dossier").taskId();

    for (String page :
        new String[] {
          "/work?tab=free&q=" + dossier.code(), "/dossiers/" + dossier.code(), "/work/" + task
        }) {
      browser
          .perform(get(page).with(CLERK))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("<img src=x"))))
          .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt; ${7*7}")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plotArea      | 1e999999            | form.number
          plotArea      | NaN                 | form.number
          plotArea      | -1                  | form.min
          plotArea      | 1.234,56            | form.number
          plotArea      | 3.500               | form.thousands
          floors        | 9223372036854775808 | form.number
          planningFit   | NO_SUCH_PLAN        | form.option
          planningFit   | DETAILED_PLAN' OR 1 | form.option
          personalId    | 00108501234x        | form.pattern
          """)
  void aValueThatIsNoneIsNamedWithItsField(String field, String value, String code) {
    assertThatThrownBy(() -> filed(field, value))
        .isInstanceOfSatisfying(
            AnswersNotValid.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::path, FieldError::code)
                    .contains(tuple(field, code)));
  }

  @Test
  void whatTheFormDoesNotAskIsNotTaken() throws Exception {
    Dossier dossier = filed("status", "RETURNED");
    assertThat(dossier.answers()).doesNotContainKey("status");

    String task = office.waiting(dossier.code(), "check-dossier").taskId();
    browser
        .perform(
            post("/work/" + task)
                .param("dossierComplete", "true")
                .param("landLookup", "FOUND")
                .param("needsSupplement", "true")
                .param("notAccepted", "true")
                .param("applicantName", "Người khác")
                .param("class.module.classLoader", "x")
                .param("__proto__", "x")
                .with(csrf())
                .with(CLERK))
        .andExpect(redirectedUrl("/work"));

    Dossier after = dossiers.get(dossier.code());
    assertThat(after.known())
        .containsEntry("applicantName", "Nguyễn Văn A")
        .doesNotContainKeys("class.module.classLoader", "__proto__", "notAccepted");
    assertThat(office.waiting(dossier.code(), "appraise")).isNotNull();
  }

  @Test
  void anotherUnitsDossierAndTaskAreNotThere() throws Exception {
    DossierCode code = filed("applicantName", "Nguyễn Văn A").code();
    String task = office.waiting(code, "check-dossier").taskId();
    jdbc.sql(
            """
            INSERT INTO unit (id, name_vi, name_en, agency_code, calendar)
            VALUES ('xa-khac', 'Xã khác', 'Another commune', '000.00.01.H99', 'vn')
            ON CONFLICT DO NOTHING
            """)
        .update();
    jdbc.sql(
            """
            INSERT INTO official (username, name, unit_id, roles, password_hash)
            VALUES ('xa-khac', 'Cán bộ xã khác', 'xa-khac', ARRAY['RECEPTION'], '')
            ON CONFLICT DO NOTHING
            """)
        .update();

    for (String page :
        new String[] {
          "/dossiers/" + code,
          "/dossiers/" + code + "/deadline",
          "/dossiers/" + code + "/diagram",
          "/dossiers/" + code + "/process.bpmn",
          "/work/" + task,
          "/work/" + task + "/supplement",
          "/work/" + task + "/refusal"
        }) {
      browser.perform(get(page).with(CLERK)).andExpect(status().is(not(404)));
      browser.perform(get(page).with(STRANGER)).andExpect(status().isNotFound());
    }
    for (String act :
        new String[] {"", "/claim", "/release", "/supplement", "/refusal", "/draft"}) {
      browser
          .perform(post("/work/" + task + act).with(csrf()).with(STRANGER))
          .andExpect(status().is(oneOf(400, 404)));
    }
    assertThat(office.waiting(code, "check-dossier").assignee()).isNull();
    browser
        .perform(get("/work").param("tab", "unit").with(STRANGER))
        .andExpect(content().string(not(containsString(code.value()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"' OR '1'='1", "%", "_", "\\", "a\u0000b", "😀", "'; DROP TABLE app.dossier; --"})
  void aSearchFindsTextAndNothingElse(String words) throws Exception {
    filed("applicantName", "Nguyễn Văn A");
    browser
        .perform(get("/work").param("tab", "free").param("q", words).with(CLERK))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Nguyễn Văn A</"))));
    browser
        .perform(
            get("/work").param("tab", words).param("due", words).param("task", words).with(CLERK))
        .andExpect(status().isOk());
    browser
        .perform(get("/work").param("due", "2026-11-23T02:00:00Z").param("task", words).with(CLERK))
        .andExpect(status().isOk());
    assertThat(jdbc.sql("SELECT count(*) FROM dossier").query(Integer.class).single()).isPositive();
  }
}
