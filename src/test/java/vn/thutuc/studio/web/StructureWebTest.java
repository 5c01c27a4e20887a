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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** The forms over YAML files as a browser meets them, and as somebody who means no good does. */
@ProductTest
class StructureWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  private static final String MARKUP = "</textarea><img src=x> ${7*7} [[${7*7}]]";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Publisher publisher;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Office office;

  private DraftId id;

  @BeforeEach
  void aDraft() {
    clock.set("2026-11-23T09:00");
    var base = publisher.publish(SampleBundle.read()).hash();
    id = drafting.open(base, "Biểu mẫu", office.official("thietke"));
  }

  @Test
  void anAnswerComesBackInTheTextAndNothingIsSaved() throws Exception {
    send("structure", DESIGNER, "live", "true", "text", text(), "/name/vi", MARKUP)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("vi: &quot;&lt;/textarea&gt;")))
        .andExpect(content().string(not(containsString("<img src=x"))))
        .andExpect(content().string(not(containsString("&gt; 49"))));
    send("structure", DESIGNER, "live", "true", "text", "key: [", "/limit", "x")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("data-laid"))));
    assertThat(files.find(id, MANIFEST).orElseThrow().revision()).isZero();
  }

  @Test
  void aWholePageIsSavedOnceAndNeverOverAnothersText() throws Exception {
    send("save", DESIGNER, "whole", "true", "revision", "0", "text", text(), "/code", "1.999999")
        .andExpect(status().is3xxRedirection());
    assertThat(text()).contains("code: \"1.999999\"");
    send("save", DESIGNER, "whole", "true", "revision", "0", "text", text(), "/code", "1.111111")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("1.111111")));
    assertThat(text()).contains("code: \"1.999999\"");
  }

  @Test
  void nobodyElseWrites() throws Exception {
    String[] fields = {"whole", "true", "revision", "0", "text", text(), "/code", "1.999999"};
    send("save", PUBLISHER, fields).andExpect(status().isForbidden());
    send("structure", CLERK, "live", "true", "text", text()).andExpect(status().isForbidden());
    send("duplicate", PUBLISHER, "text", text()).andExpect(status().isForbidden());
    browser
        .perform(post(page() + "/structure").param("live", "true").with(DESIGNER))
        .andExpect(status().isForbidden());
    browser
        .perform(
            post(page() + "/structure")
                .param("live", "true")
                .param("file", "../x/procedure.yaml")
                .with(csrf())
                .with(DESIGNER))
        .andExpect(status().isNotFound());
    assertThat(text()).doesNotContain("1.999999");
  }

  @Test
  void whoCannotWriteReads() throws Exception {
    browser
        .perform(get(page()).param("file", MANIFEST).with(PUBLISHER))
        .andExpect(content().string(containsString("disabled=\"disabled\"")))
        .andExpect(content().string(not(containsString("name=\"act\""))));
  }

  private String page() {
    return "/studio/drafts/" + id;
  }

  private String text() {
    return new String(files.content(id, MANIFEST).orElseThrow(), UTF_8);
  }

  private ResultActions send(String act, RequestPostProcessor who, String... params)
      throws Exception {
    var request = post(page() + "/" + act).param("file", MANIFEST).with(csrf()).with(who);
    for (int i = 0; i < params.length; i += 2) {
      request.param(params[i], params[i + 1]);
    }
    return browser.perform(request);
  }
}
