package vn.thutuc.attack.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;

/** What a form says is text: markup in it is stored as written and shown as written. */
@ProductTest
class HostileLabelsWebTest {

  private static final String IMAGE = "<img src=x onerror=alert(1)>";
  private static final String SCRIPT = "</script><script>alert(2)</script>";
  private static final String LINK = "javascript:alert(3)";

  @Autowired private Publisher publisher;
  @Autowired private MockMvc web;

  @Test
  void markupInAFormIsShownAsText() throws Exception {
    publisher.adopt(hostile());

    String page =
        web.perform(get("/file/hostile-permit/1"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page)
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .contains("&lt;/script&gt;&lt;script&gt;alert(2)")
        .doesNotContain(IMAGE, SCRIPT, "href=\"" + LINK);
  }

  /** The good bundle under another key, so that no other test meets it. */
  private static Bundle hostile() {
    Map<String, byte[]> files = new TreeMap<>();
    SampleBundles.good()
        .files()
        .forEach(
            (path, content) ->
                files.put(
                    path.replace("sample-permit", "hostile-permit"),
                    hostile(new String(content, UTF_8)).getBytes(UTF_8)));
    return BundleReader.of(files);
  }

  private static String hostile(String text) {
    return text.replace("sample-permit", "hostile-permit")
        .replace("\"Họ và tên\"", "\"" + IMAGE + "\"")
        .replace("Điền đủ các mục có dấu sao", SCRIPT + " [x](" + LINK + ") <svg onload=alert(4)>");
  }
}
