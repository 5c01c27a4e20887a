package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.Components;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.TrackingCode;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.people.Unit;
import vn.thutuc.upload.SampleFiles;
import vn.thutuc.upload.ScanSweep;
import vn.thutuc.upload.Upload;
import vn.thutuc.upload.Uploads;

/** Files from the applicant's page to the official's: kept, looked through, handed out. */
@ProductTest
class UploadWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String PAGE = "/file/house-permit/check";
  private static final String SLOT = "file-site-plan";
  private static final byte[] PLAN = SampleFiles.pdf("bản vẽ");

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Directory directory;
  @Autowired private Dossiers dossiers;
  @Autowired private Components components;
  @Autowired private Uploads uploads;
  @Autowired private ScanSweep scans;

  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void anApplicationIsFilledIn() throws Exception {
    clock.set("2026-11-23T09:00");
    for (int step = 1; step <= 9; step++) {
      var page = post("/file/house-permit/" + step).with(csrf()).session(session);
      Forms.housePermit().forEach((name, values) -> page.param(name, values.get(0)));
      browser.perform(page);
    }
  }

  @Test
  void aFileIsAttachedFiledScannedAndOpened() throws Exception {
    browser
        .perform(sending("Bản vẽ móng.pdf", "application/pdf", PLAN).param("_put-in", "1"))
        .andExpect(redirectedUrl(PAGE + "#h-papers"));
    assertThat(page())
        .contains("Bản vẽ móng.pdf", "Đang chờ kiểm tra vi rút", "name=\"_take-out\"");

    Dossier dossier = file();
    Upload upload = uploads.of(dossier.code().value()).get(0);
    String address = "/dossiers/" + dossier.code() + "/files/" + upload.id();
    assertThat(components.of(dossier.code()))
        .filteredOn(one -> one.document().equals("site-plan"))
        .extracting(Component::state)
        .containsExactly(Component.State.SUBMITTED);
    open(address).andExpect(status().isNotFound());
    desk(dossier).andExpect(content().string(not(containsString(address))));

    scans.sweep();

    desk(dossier)
        .andExpect(
            content().string(allOf(containsString(address), containsString("Đã kiểm tra vi rút"))));
    open(address)
        .andExpect(status().isOk())
        .andExpect(content().bytes(PLAN))
        .andExpect(content().contentType(MediaType.APPLICATION_PDF))
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    allOf(
                        containsString("attachment;"),
                        containsString(
                            "filename*=UTF-8''B%E1%BA%A3n%20v%E1%BA%BD%20m%C3%B3ng.pdf"))));
  }

  @Test
  void aBadFileIsNamedAndTheGoodOnesAreKept() throws Exception {
    var both = sending("a.pdf", "application/pdf", PLAN);
    both.file(new MockMultipartFile(SLOT, "b.png", "image/png", PLAN));
    both.file(new MockMultipartFile("file-no-such-paper", "c.pdf", null, PLAN));
    browser
        .perform(both.param("attached", "floor-plans"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#file-site-plan\"")))
        .andExpect(content().string(containsString("Nội dung của tệp “b.png” không đúng")));

    assertThat(page()).contains(">a.pdf<").doesNotContain(">b.png<", ">c.pdf<");
    assertThat(page()).containsPattern("value=\"floor-plans\"[^>]*checked");
    String id = page().replaceAll("(?s).*name=\"_take-out\" value=\"([0-9a-f]{32})\".*", "$1");
    browser.perform(asking().param("_take-out", id)).andExpect(redirectedUrl(PAGE + "#h-papers"));
    assertThat(page()).doesNotContain(">a.pdf<");
  }

  @Test
  void aNameCanNeitherEndALineNorTurnTheReading() throws Exception {
    browser.perform(
        sending("x\r\nSet-Cookie: a=b\"<b>\u202Efdp.pdf", null, PLAN).param("_put-in", "1"));

    assertThat(page()).contains(">xSet-Cookie_ a=b__b_fdp.pdf<");
  }

  @Test
  void aHarmfulFileIsNeitherFiledNorOpenedAndEverybodyIsTold() throws Exception {
    byte[] eicar = SampleFiles.eicar();
    browser.perform(sending("virus.pdf", "application/pdf", eicar).param("_put-in", "1"));
    scans.sweep();
    browser
        .perform(asking())
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Tệp “virus.pdf” có mã độc")));

    String id = page().replaceAll("(?s).*name=\"_take-out\" value=\"([0-9a-f]{32})\".*", "$1");
    browser.perform(asking().param("_take-out", id));
    browser.perform(sending("virus.pdf", "application/pdf", eicar).param("_put-in", "1"));
    Dossier dossier = file();
    scans.sweep();

    Upload upload = uploads.of(dossier.code().value()).get(0);
    open("/dossiers/" + dossier.code() + "/files/" + upload.id()).andExpect(status().isNotFound());
    desk(dossier)
        .andExpect(content().string(containsString("Có mã độc, không mở được")))
        .andExpect(content().string(not(containsString("/files/"))));
    browser
        .perform(get("/track/" + dossier.trackingCode()).session(session))
        .andExpect(content().string(containsString("Tệp bạn nộp có mã độc")))
        .andExpect(content().string(containsString("virus.pdf")));
  }

  @Test
  void anotherUnitAndAStrangerFindNothing() throws Exception {
    browser.perform(sending("a.pdf", "application/pdf", PLAN).param("_put-in", "1"));
    Dossier dossier = file();
    scans.sweep();
    String address =
        "/dossiers/" + dossier.code() + "/files/" + uploads.of(dossier.code().value()).get(0).id();
    Unit far = new Unit("xa-xa", "Xã xa", "A far commune", "000.00.02.H99", "vn");
    directory.register(far);
    directory.register(
        new Official("can-bo-xa-xa", "Cán bộ xã xa", far, Set.of(Role.RECEPTION)), "");

    open(address).andExpect(status().isOk());
    for (String wrong : new String[] {"0".repeat(32), "..%2f..", "x", "A".repeat(32)}) {
      open(address.replaceAll("[^/]+$", wrong)).andExpect(status().is4xxClientError());
    }
    browser
        .perform(get(address).with(user("can-bo-xa-xa").roles("RECEPTION")))
        .andExpect(status().isNotFound());
    browser.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void aFormWithFilesButWithoutItsTokenTakesNothing() throws Exception {
    browser
        .perform(
            multipart(PAGE)
                .file(new MockMultipartFile(SLOT, "a.pdf", null, PLAN))
                .param("clientKey", clientKey())
                .param("_put-in", "1")
                .session(session))
        .andExpect(status().isForbidden());
    assertThat(page()).doesNotContain(">a.pdf<");
  }

  @Test
  void aSupplementTakesFilesForWhatWasAskedOnly() throws Exception {
    Filed filed = office.file("house-permit", Forms.housePermit());
    office.askForMore(filed.code(), "check-dossier", "motcua", List.of("site-plan"));
    String page = "/track/" + filed.trackingCode() + "/supplement";
    MockMultipartFile asked = new MockMultipartFile(SLOT, "bổ sung.pdf", null, PLAN);
    browser
        .perform(
            multipart(page)
                .file(asked)
                .file(new MockMultipartFile("file-floor-plans", "b.pdf", null, PLAN))
                .param("_put-in", "1")
                .with(new Holder(filed))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(">bổ sung.pdf<")))
        .andExpect(content().string(not(containsString(">b.pdf<"))));

    browser
        .perform(multipart(page).with(new Holder(filed)).with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(uploads.of(filed.code().value()))
        .extracting(upload -> upload.name().value(), Upload::document)
        .containsExactly(tuple("bổ sung.pdf", "site-plan"));
    assertThat(components.of(filed.code()))
        .filteredOn(one -> one.document().equals("site-plan"))
        .extracting(Component::state)
        .containsExactly(Component.State.SUBMITTED);
  }

  private String page() throws Exception {
    return browser
        .perform(get(PAGE).session(session))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String clientKey() throws Exception {
    return page().replaceAll("(?s).*name=\"clientKey\" value=\"([^\"]+)\".*", "$1");
  }

  /** The page with a file for the site plan. */
  private MockMultipartHttpServletRequestBuilder sending(String name, String type, byte[] content)
      throws Exception {
    MockMultipartHttpServletRequestBuilder request = multipart(PAGE);
    request.file(new MockMultipartFile(SLOT, name, type, content));
    request.param("clientKey", clientKey()).with(csrf()).session(session);
    return request;
  }

  /** The page without a file. */
  private MockMultipartHttpServletRequestBuilder asking() throws Exception {
    MockMultipartHttpServletRequestBuilder request = multipart(PAGE);
    request.param("clientKey", clientKey()).with(csrf()).session(session);
    return request;
  }

  private Dossier file() throws Exception {
    String filed =
        Objects.requireNonNull(
            browser
                .perform(asking())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    return dossiers.tracked(new TrackingCode(filed.substring("/filed/".length()))).orElseThrow();
  }

  private ResultActions open(String address) throws Exception {
    return browser.perform(get(address).with(CLERK));
  }

  private ResultActions desk(Dossier dossier) throws Exception {
    return browser.perform(get("/dossiers/" + dossier.code()).with(CLERK));
  }
}
