package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.Objects;
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
import vn.thutuc.dossier.TrackingCode;
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

  private Dossier file() throws Exception {
    String filed =
        Objects.requireNonNull(
            browser
                .perform(
                    multipart(PAGE).param("clientKey", clientKey()).with(csrf()).session(session))
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
