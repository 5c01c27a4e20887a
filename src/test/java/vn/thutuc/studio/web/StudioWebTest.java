package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;

/** The studio's pages as a browser meets them, and as somebody who means no good does. */
@ProductTest
class StudioWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor COLLEAGUE = user("thietke2").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  private static final String MARKUP = "</textarea><img src=x onerror=alert(1)> ${7*7} [[${7*7}]]";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles files;

  private String page;
  private DraftId id;

  @BeforeEach
  void aDraft() throws Exception {
    clock.set("2026-11-23T09:00");
    String base = publisher.publish(SampleBundle.read()).hash().hex();
    page =
        browser
            .perform(
                post("/studio/procedures/sample-permit/drafts")
                    .param("version", base)
                    .param("title", "Rút ngắn")
                    .with(csrf())
                    .with(DESIGNER))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    id = new DraftId(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
  }

  @Test
  void theDraftShowsItsFilesItsFindingsAndItsSteps() throws Exception {
    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("procedure.yaml")))
        .andExpect(content().string(containsString("granted.yaml")))
        .andExpect(content().string(containsString("Bảng các bước")))
        .andExpect(content().string(containsString("0 lỗi")));
    browser
        .perform(get("/studio").with(PUBLISHER))
        .andExpect(content().string(containsString("Rút ngắn")));
    browser
        .perform(get("/studio/procedures/sample-permit").with(DESIGNER))
        .andExpect(content().string(containsString("Đang áp dụng")));
  }

  @Test
  void aSavedFaultIsFoundAtOnceAndMarkupStaysText() throws Exception {
    save(DESIGNER, 0, "limit: [" + MARKUP)
        .andExpect(redirectedUrl(page + "?file=" + MANIFEST.replace("/", "%2F")));

    browser
        .perform(get(page).param("file", MANIFEST).with(DESIGNER))
        .andExpect(content().string(not(containsString("0 lỗi"))))
        .andExpect(content().string(not(containsString("<img src=x"))))
        .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt; ${7*7}")));
    send("/review/submit", DESIGNER, "reason", "a", "decision", "1")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Chưa gửi duyệt được: còn 1 lỗi")));
  }

  @Test
  void twoWhoSaveTheSameFileSeeBothTexts() throws Exception {
    save(COLLEAGUE, 0, "theirs").andExpect(status().is3xxRedirection());

    save(DESIGNER, 0, "mine")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Người thiết kế 2 đã lưu tệp này lúc")))
        .andExpect(content().string(containsString("\ntheirs</textarea>")))
        .andExpect(content().string(containsString("\nmine</textarea>")))
        .andExpect(content().string(containsString("name=\"revision\" value=\"1\"")));
    assertThat(text()).isEqualTo("theirs");
    save(DESIGNER, 1, "mine").andExpect(status().is3xxRedirection());
    assertThat(text()).isEqualTo("mine");
  }

  @Test
  void savingWhatNobodyTouchedChangesNothing() throws Exception {
    String asSent = text().replace("\n", "\r\n");

    save(DESIGNER, 0, asSent).andExpect(status().is3xxRedirection());

    assertThat(files.find(id, MANIFEST).orElseThrow().revision()).isZero();
  }

  @Test
  void theWriterCannotApproveEvenByPost() throws Exception {
    String hash = hash();
    for (RequestPostProcessor writer :
        List.of(DESIGNER, user("thietke").roles("DESIGNER", "PUBLISHER"))) {
      send("/review/approve", writer, "hash", hash).andExpect(status().isForbidden());
      send("/review/send-back", writer, "note", "x").andExpect(status().isForbidden());
    }
    send("/save", PUBLISHER, "file", MANIFEST, "revision", "0", "text", "x")
        .andExpect(status().isForbidden());
    send("/review/submit", PUBLISHER, "reason", "a", "decision", "1")
        .andExpect(status().isForbidden());
    send("/discard", PUBLISHER).andExpect(status().isForbidden());
    assertThat(drafts.get(id).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void nobodyElseEntersAndNothingIsWrittenWithoutTheToken() throws Exception {
    for (String closed : List.of("/studio", "/studio/procedures/sample-permit", page)) {
      browser.perform(get(closed).with(CLERK)).andExpect(status().isForbidden());
      browser.perform(get(closed)).andExpect(status().is3xxRedirection());
    }
    for (String act :
        List.of(
            "/save",
            "/add",
            "/rename",
            "/remove",
            "/discard",
            "/preview",
            "/english",
            "/review/submit",
            "/review/evidence",
            "/review/approve",
            "/review/withdraw",
            "/review/send-back")) {
      browser.perform(post(page + act).with(DESIGNER)).andExpect(status().isForbidden());
      browser.perform(post(page + act).with(csrf()).with(CLERK)).andExpect(status().isForbidden());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studio/drafts/0",
        "/studio/drafts/-1",
        "/studio/drafts/x",
        "/studio/drafts/999999999999999999",
        "/studio/drafts/99999999999999999999",
        "/studio/drafts/999999999999999999/review",
        "/studio/procedures/no-such",
        "/studio/procedures/House_Permit!",
        "/studio/nothing"
      })
  void whatIsNotThereIsNotFound(String nowhere) throws Exception {
    browser.perform(get(nowhere).with(DESIGNER)).andExpect(status().isNotFound());
  }

  @Test
  void aFileThatIsNotThereIsNotFound() throws Exception {
    browser
        .perform(get(page).param("file", "../../etc/passwd").with(DESIGNER))
        .andExpect(status().isNotFound());
    send("/save", DESIGNER, "file", "gone", "revision", "0", "text", "x")
        .andExpect(status().isNotFound());
    send("/remove", DESIGNER, "file", "gone", "revision", "0").andExpect(status().isNotFound());
    send("/remove", DESIGNER, "file", MANIFEST, "revision", "x").andExpect(status().isConflict());
    send("/add", DESIGNER, "path", "../x")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("error-summary")));
    send("/review/approve", PUBLISHER, "hash", "x").andExpect(status().isNotFound());
    send("/review/approve", PUBLISHER, "hash", hash()).andExpect(status().isConflict());
  }

  private String hash() {
    return procedures.versions(drafts.get(id).key()).get(0).hash().hex();
  }

  private String text() {
    return new String(files.content(id, MANIFEST).orElseThrow(), UTF_8);
  }

  private ResultActions save(RequestPostProcessor who, long revision, String text)
      throws Exception {
    return send("/save", who, "file", MANIFEST, "revision", String.valueOf(revision), "text", text);
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
