package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Review;

/**
 * Procedures brought into the studio and taken out of it, by those who may and those who may not.
 */
@ProductTest
class ImportWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor COLLEAGUE = user("thietke2").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Publisher publisher;
  @Autowired private Drafts drafts;
  @Autowired private DraftBundles bundles;
  @Autowired private Review review;
  @Autowired private Directory directory;

  private ProcedureVersion base;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
    base = publisher.publish(SampleBundle.read());
  }

  @Test
  void whatWasTakenOutComesInAgainAsTheSameContent() throws Exception {
    String address = "/studio/procedures/sample-permit/versions/" + base.hash() + "/export.zip";
    byte[] zip = download(address);
    assertThat(download(address)).isEqualTo(zip);

    String page = receive("zip", new MockMultipartFile("file", "mẫu.zip", null, zip));
    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(content().string(containsString("Xem trước: mẫu.zip")))
        .andExpect(content().string(containsString("processes/sample-permit/process.bpmn")))
        .andExpect(content().string(containsString("Đúng từng byte với phiên bản này")));
    browser.perform(get(page).with(COLLEAGUE)).andExpect(status().isNotFound());
    DraftId draft = open(page, "Nhập lại");

    assertThat(bundles.read(draft).hash()).isEqualTo(base.hash());
    assertThat(drafts.get(draft).base()).isEqualTo(base.hash());
    assertThat(download("/studio/drafts/" + draft + "/export.zip")).isEqualTo(zip);
    browser.perform(get(page).with(DESIGNER)).andExpect(status().isNotFound());
    browser
        .perform(get("/studio/drafts/" + draft).with(DESIGNER))
        .andExpect(content().string(containsString("/studio/drafts/" + draft + "/origin")));
  }

  @Test
  void aFirstVersionGoesTheWholeWayPastASecondPerson() throws Exception {
    clock.set("2026-06-22T09:00");
    Bundle other = renamed("first-permit");
    String page =
        receive("zip", new MockMultipartFile("file", "a.zip", null, BundleWriter.zip(other)));
    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(content().string(containsString("bản dự thảo sẽ là phiên bản đầu tiên")));
    DraftId draft = open(page, "Thủ tục mới");
    review.submit(draft, "Luật mới", "1/QĐ-UBND", official("thietke"));
    browser
        .perform(get("/studio/drafts/" + draft + "/review").with(PUBLISHER))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("không phải phiên bản đang áp dụng"))));

    assertThat(review.approve(draft, other.hash(), official("congbo")).key())
        .isEqualTo(other.key());
    browser
        .perform(get("/studio/procedures/first-permit").with(DESIGNER))
        .andExpect(content().string(containsString(other.hash().brief())));
  }

  @Test
  void aHostileZipIsRefusedWithTheFileNamed() throws Exception {
    Map<String, String> named =
        Map.of(
            "../../etc/passwd", "../../etc/passwd",
            "processes/x/a.bpmn\u0000", "processes/x/a.bpmn");
    for (Map.Entry<String, String> bad : named.entrySet()) {
      send(
              "zip",
              new MockMultipartFile(
                  "file", "xấu.zip", null, zip(bad.getKey(), "x".getBytes(UTF_8))))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("error-summary")))
          .andExpect(content().string(containsString(bad.getValue())));
    }
    byte[] bomb = zip("rules/x/bom.drl", new byte[1_900_000]);
    send("zip", new MockMultipartFile("file", "xấu.zip", null, bomb))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Không nhận “rules/x/bom.drl”")));
    String name = "<img src=x>.zip";
    for (byte[] torn : List.of("PK no zip".getBytes(UTF_8), new byte[0])) {
      send("zip", new MockMultipartFile("file", name, null, torn))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("Không nhận “&lt;img src=x&gt;.zip”")));
    }
  }

  @Test
  void aProcedureBeginsFromNothingOnce() throws Exception {
    String page =
        send("blank", "name", "Cấp thẻ mẫu", "nameEn", "Sample card", "level", "COMMUNE")
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    browser
        .perform(get(Objects.requireNonNull(page)).with(DESIGNER))
        .andExpect(content().string(containsString("processes/cap-the-mau/procedure.yaml")))
        .andExpect(content().string(containsString("legalBasis")));

    send("blank", "name", "Cấp thẻ mẫu")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("tên “cap-the-mau”")))
        .andExpect(content().string(containsString("value=\"Cấp thẻ mẫu\"")));
    for (String[] bad : new String[][] {{"", "a"}, {"Tên", "A b"}, {"Tên".repeat(70), "a"}}) {
      send("blank", "name", bad[0], "key", bad[1])
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("error-summary")));
    }
  }

  @Test
  void aDiagramShowsWhatMustBeAddedToIt() throws Exception {
    byte[] sketch = resource("/exports/bizagi.bpmn");
    MockMultipartFile file = new MockMultipartFile("file", "so-do.bpmn", null, sketch);
    String old = receive("drawing", file, "into", "sample-permit");
    browser
        .perform(get(old).with(DESIGNER))
        .andExpect(content().string(containsString("Khác với phiên bản " + base.hash().brief())));

    String page = receive("drawing", file, "name", "Từ sơ đồ");
    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(content().string(containsString("Không có biểu mẫu mang mã “sample-appraisal”")))
        .andExpect(content().string(containsString("Thiếu mục “legalBasis”")));
    DraftId draft = open(page, "Từ sơ đồ");
    browser
        .perform(get("/studio/drafts/" + draft + "/origin").with(COLLEAGUE))
        .andExpect(
            content().string(containsString("Không có biểu mẫu mang mã “sample-appraisal”")));
  }

  @Test
  void anEntryOfTheCatalogueKeepsTheWordsItsNumbersStandOn() throws Exception {
    String lines = new String(resource("/catalogue/samples.jsonl"), UTF_8);
    MockMultipartFile all = new MockMultipartFile("file", "m.jsonl", null, lines.getBytes(UTF_8));
    send("catalogue", all)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Ghi mã của mục cần lấy")));
    send("catalogue", all, "code", "0.000000").andExpect(status().isUnprocessableContent());
    String page = receive("catalogue", all, "code", "9.000001");
    browser
        .perform(get(page).with(DESIGNER))
        .andExpect(content().string(containsString("9.000001")))
        .andExpect(content().string(containsString("processes/cap-giay-phep-mau/process.bpmn")));

    MockMultipartFile none = new MockMultipartFile("file", "", null, new byte[0]);
    send("catalogue", none, "entry", "{\"ma_thu_tuc\": ")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("&quot;ma_thu_tuc&quot;: ")));
    assertThat(receive("catalogue", none, "entry", lines.lines().findFirst().orElseThrow()))
        .startsWith("/studio/imports/");
  }

  @Test
  void onlyDesignersBringAnythingIn() throws Exception {
    byte[] zip = BundleWriter.zip(SampleBundle.read());
    MockMultipartHttpServletRequestBuilder plain =
        multipart("/studio/new/zip").file(new MockMultipartFile("file", "a.zip", null, zip));
    browser.perform(plain.with(csrf()).with(PUBLISHER)).andExpect(status().isForbidden());
    browser
        .perform(
            multipart("/studio/new/zip")
                .file(new MockMultipartFile("file", "a.zip", null, zip))
                .with(DESIGNER))
        .andExpect(status().isForbidden());
    browser
        .perform(post("/studio/new/blank").param("name", "x").with(csrf()).with(PUBLISHER))
        .andExpect(status().isForbidden());
    for (String gone : List.of("/studio/imports/999999", "/studio/imports/x")) {
      browser.perform(get(gone).with(DESIGNER)).andExpect(status().isNotFound());
    }
    String other = "/studio/procedures/house-permit/versions/" + base.hash() + "/export.zip";
    browser.perform(get(other).with(DESIGNER)).andExpect(status().isNotFound());
  }

  private Official official(String username) {
    return directory.official(username).orElseThrow();
  }

  private byte[] download(String address) throws Exception {
    return browser
        .perform(get(address).with(DESIGNER))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private DraftId open(String page, String title) throws Exception {
    String draft =
        browser
            .perform(post(page + "/open").param("title", title).with(csrf()).with(DESIGNER))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return new DraftId(Long.parseLong(Objects.requireNonNull(draft).replaceAll(".*/", "")));
  }

  private String receive(String way, MockMultipartFile file, String... params) throws Exception {
    return Objects.requireNonNull(
        send(way, file, params)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private ResultActions send(String way, MockMultipartFile file, String... params)
      throws Exception {
    var request = multipart("/studio/new/" + way).file(file);
    for (int i = 0; i < params.length; i += 2) {
      request.param(params[i], params[i + 1]);
    }
    return browser.perform(request.with(csrf()).with(DESIGNER));
  }

  private ResultActions send(String way, String... params) throws Exception {
    var request = post("/studio/new/" + way);
    for (int i = 0; i < params.length; i += 2) {
      request.param(params[i], params[i + 1]);
    }
    return browser.perform(request.with(csrf()).with(DESIGNER));
  }

  private static Bundle renamed(String key) {
    Map<String, byte[]> files = new TreeMap<>();
    SampleBundle.read()
        .files()
        .forEach(
            (path, content) ->
                files.put(
                    path.replace("sample-permit", key),
                    new String(content, UTF_8).replace("sample-permit", key).getBytes(UTF_8)));
    return BundleReader.of(files);
  }

  private static byte[] zip(String path, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ImportWebTest.class.getResourceAsStream(name)) {
      return new ByteArrayInputStream(Objects.requireNonNull(in, name).readAllBytes())
          .readAllBytes();
    }
  }
}
