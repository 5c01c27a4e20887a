package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.TypedEdits;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** What is told while somebody types, what its buttons do, and the steps as a table. */
@ProductTest
class FindingsAndStepsWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String MODEL = "processes/house-permit/process.bpmn";
  private static final String MANIFEST = "processes/house-permit/procedure.yaml";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Directory directory;

  private DraftId id;
  private String page;

  @BeforeEach
  void aDraft() {
    clock.set("2026-11-23T09:00");
    open("house-permit");
  }

  @Test
  void whatIsTypedIsCheckedAndNothingOfItIsStored() throws Exception {
    String typed = text(MANIFEST).replace("limit: P7D", "limit: P1D").replace("\n", "\r\n");

    send("/check", DESIGNER, "file", MANIFEST, "text", typed)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("data-count=\"1 lỗi, 0 cảnh báo\""),
                        containsString("data-code=\"time.sum-over-limit\""),
                        containsString("data-file=\"" + MODEL + "\""),
                        not(containsString("<html")))));
    send("/check", PUBLISHER, "file", MANIFEST, "text", "limit: [<img src=x onerror=alert(1)>")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("data-code=\"yaml.unreadable\"")))
        .andExpect(content().string(not(containsString("<img src=x"))));

    assertThat(files.find(id, MANIFEST).orElseThrow().revision()).isZero();
    send("/check", DESIGNER, "file", "gone", "text", "x").andExpect(status().isNotFound());
  }

  @Test
  void theSiteVisitIsCutAndWhatFollowsIsMendedByButtons() throws Exception {
    send("/steps/site-visit/cut", DESIGNER, "file", MODEL, "at", MODEL)
        .andExpect(status().is3xxRedirection());
    browser
        .perform(get(page).param("file", MODEL).with(DESIGNER))
        .andExpect(content().string(containsString("data-code=\"scenario.step-unknown\"")))
        .andExpect(content().string(containsString("data-code=\"bundle.file-unused\"")))
        .andExpect(content().string(containsString("Bỏ bước site-visit khỏi tình huống")))
        .andExpect(content().string(containsString("Xóa tệp site-visit.form")));

    for (String name : List.of("site-visit-only", "site-visit-and-silent-consultation")) {
      String file = "processes/house-permit/scenarios/" + name + ".yaml";
      mend("scenario.step-unknown", file, "moves", "case-without site-visit")
          .andExpect(status().is3xxRedirection());
    }
    String form = "forms/house-permit/site-visit.form";
    mend("bundle.file-unused", form, "site-visit", "file-remove site-visit.form")
        .andExpect(status().is3xxRedirection());

    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(content().string(containsString("0 lỗi, 0 cảnh báo")));
    mend("bundle.file-unused", form, "site-visit", "file-remove site-visit.form")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("không còn nữa")));
  }

  @Test
  void aStepTheLawDemandsIsNotCutAndTheAnswerNamesTheArticle() throws Exception {
    send("/steps/appraise/cut", DESIGNER, "file", MODEL, "at", MODEL)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("pháp luật bắt buộc có bước này")))
        .andExpect(content().string(containsString("điểm a khoản 2 Điều 54")));
    send("/steps/clarify/cut", DESIGNER, "file", MODEL)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("phải tự sửa")));
    assertThat(files.find(id, MODEL).orElseThrow().revision()).isZero();
  }

  @Test
  void aStepIsChangedInItsFormAndNothingElseInTheFile() throws Exception {
    browser
        .perform(get(page).param("file", MODEL).param("step", "consult").with(DESIGNER))
        .andExpect(content().string(containsString("name=\"days\"")))
        .andExpect(content().string(containsString("value=\"2\"")));
    String before = text(MODEL);

    send(
            "/steps/consult",
            DESIGNER,
            "file",
            MODEL,
            "revision",
            "0",
            "name",
            "Lấy ý kiến cơ quan quản lý",
            "nameEn",
            "Consult the managing authority",
            "role",
            "head",
            "days",
            "1",
            "hours",
            "",
            "minutes",
            "")
        .andExpect(status().is3xxRedirection());

    assertThat(text(MODEL))
        .isEqualTo(
            before
                .replace("name=\"limit\" value=\"P2D\"", "name=\"limit\" value=\"P1D\"")
                .replaceFirst("(id=\"consult\"[^>]*candidateGroups=)\"specialist\"", "$1\"head\""));
    send("/steps/consult", DESIGNER, "file", MODEL, "revision", "0", "name", "Khác")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("vừa lưu tệp này")));
  }

  @Test
  void othersNeitherMendNorCutAndNothingIsDoneWithoutTheToken() throws Exception {
    for (String act : List.of("/check", "/fix", "/steps/consult", "/steps/consult/cut")) {
      browser
          .perform(post(page + act).param("file", MODEL).with(DESIGNER))
          .andExpect(status().isForbidden());
      send(act, CLERK, "file", MODEL).andExpect(status().isForbidden());
    }
    send("/steps/consult/cut", PUBLISHER, "file", MODEL).andExpect(status().isForbidden());
    send("/steps/consult", PUBLISHER, "file", MODEL, "revision", "0")
        .andExpect(status().isForbidden());
    browser
        .perform(get(page).param("file", MODEL).param("step", "consult").with(PUBLISHER))
        .andExpect(content().string(not(containsString("step-form"))))
        .andExpect(content().string(not(containsString("Bỏ bước này"))));
  }

  /** Coarse: the figures are those of the benchmark {@code check}. */
  @Test
  void theFindingsOfTheLargestSampleComeWhileOneThinks() throws Exception {
    open(TypedEdits.KEY);
    TypedEdits edits = TypedEdits.ofTheLargestSample();
    List<Long> millis = new ArrayList<>();
    for (int number = 0; number < 24; number++) {
      TypedEdits.Edit edit = edits.number(number);
      long from = System.nanoTime();
      send("/check", DESIGNER, "file", edit.path(), "text", edit.text()).andExpect(status().isOk());
      millis.add((System.nanoTime() - from) / 1_000_000);
    }
    Collections.sort(millis);
    assertThat(millis.get(millis.size() / 2)).as("the median of %s", millis).isLessThan(300);
  }

  private void open(String key) {
    id =
        drafting.open(
            procedures
                .versionInForce(new ProcedureKey(key), LocalDate.of(2026, 11, 23))
                .orElseThrow()
                .hash(),
            "Bỏ thực địa",
            directory.official("thietke").orElseThrow());
    page = "/studio/drafts/" + id;
  }

  private String text(String path) {
    return new String(files.content(id, path).orElseThrow(), UTF_8);
  }

  private ResultActions mend(String code, String file, String element, String fix)
      throws Exception {
    return send("/fix", DESIGNER, "code", code, "file", file, "element", element, "fix", fix);
  }

  private ResultActions send(String act, RequestPostProcessor who, String... params)
      throws Exception {
    var request = post(page + act).with(csrf()).with(who);
    for (int i = 0; i < params.length; i += 2) {
      request.param(params[i], params[i + 1]);
    }
    return browser.perform(request);
  }
}
