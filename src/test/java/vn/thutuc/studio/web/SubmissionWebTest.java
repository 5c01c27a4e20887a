package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FourEyesNeeded;
import vn.thutuc.studio.draft.Review;
import vn.thutuc.studio.token.TokenKeeping;

/** What programs hand in with a designer's token, and what they are refused. */
@ProductTest
class SubmissionWebTest {

  private static final String ADDRESS = "/api/studio/submissions";
  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor COLLEAGUE = user("thietke2").roles("DESIGNER");
  private static final AtomicInteger CALLER = new AtomicInteger();

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Directory directory;
  @Autowired private TokenKeeping tokens;
  @Autowired private Drafts drafts;
  @Autowired private Review review;
  @Autowired private JdbcClient jdbc;
  @Autowired private Procedures procedures;

  private Official designer;
  private String token;

  @AfterEach
  void asBefore() {
    BundleHash sample = SampleBundle.read().hash();
    procedures.versions(SampleBundle.read().key()).stream()
        .map(ProcedureVersion::hash)
        .filter(hash -> !hash.equals(sample))
        .forEach(procedures::withdraw);
  }

  @BeforeEach
  void aToken() {
    clock.set("2026-06-22T09:00");
    designer = official("thietke");
    token = tokens.make("CI", 30, designer).value();
  }

  @Test
  void aGoodProcedureIsHandedInOnceAndWaitsForASecondPerson() throws Exception {
    Bundle bundle = sample("Mẫu thứ nhất");
    String answer =
        send(token, BundleWriter.zip(bundle))
            .andExpect(status().isCreated())
            .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andExpect(jsonPath("$.hash").value(bundle.hash().hex()))
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);
    DraftId id = new DraftId(Long.parseLong(answer.replaceAll(".*\"draft\":(\\d+).*", "$1")));
    assertThat(answer).contains("/studio/drafts/" + id + "/review");
    assertThat(drafts.get(id).state()).isEqualTo(DraftState.IN_REVIEW);
    assertThat(drafts.editors(id)).containsExactly("thietke");
    browser
        .perform(get("/studio/drafts/" + id + "/review").with(user("congbo").roles("PUBLISHER")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("1/QĐ-UBND")))
        .andExpect(content().string(containsString("Gửi bằng mã truy cập “CI” của")));

    send(token, BundleWriter.zip(bundle))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("content-awaits-review"))
        .andExpect(jsonPath("$.detail").value(containsString("bản dự thảo " + id)));
    Official both =
        new Official("thietke", "x", designer.unit(), Set.of(Role.DESIGNER, Role.PUBLISHER));
    assertThatExceptionOfType(FourEyesNeeded.class)
        .isThrownBy(() -> review.approve(id, bundle.hash(), both));
    review.approve(id, bundle.hash(), official("congbo"));
    send(token, BundleWriter.zip(bundle))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("nothing-changed"));
  }

  @Test
  void whatIsNotFitLeavesNothingBehind() throws Exception {
    int before = drafts.open().size();
    Bundle faulty = SampleBundle.with(MANIFEST, "limit:", "limitt:");
    send(token, BundleWriter.zip(faulty))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.findings[*].file").value(hasItem(MANIFEST)));
    String granted = "processes/sample-permit/scenarios/granted.yaml";
    Bundle otherwise = SampleBundle.with(granted, "status: RETURNED", "status: REFUSED");
    send(token, BundleWriter.zip(otherwise))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.cases[0].file").value(granted))
        .andExpect(jsonPath("$.cases[0].mismatches[0].expected").isNotEmpty());
    send(token, zip("../../etc/passwd", "x".getBytes(UTF_8)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.findings[0].file").value("../../etc/passwd"));
    send(token, zip("rules/x/bom.drl", new byte[1_900_000]))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.findings[0].file").value("rules/x/bom.drl"));
    for (byte[] torn : List.of(new byte[0], "PK".getBytes(UTF_8))) {
      send(token, torn).andExpect(status().isUnprocessableContent());
    }
    byte[] good = BundleWriter.zip(sample("Không lý do"));
    browser
        .perform(from(token, good).header("Accept-Language", "en-GB,vi;q=0.3"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail").value(containsString("reason")));
    clock.set("2026-11-23T09:00");
    token = tokens.make("CI", 30, designer).value();
    send(token, good)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("effective-date-past"));
    assertThat(drafts.open()).hasSize(before);
  }

  @Test
  void onlyAGoodTokenOfADesignerOpensThisAddress() throws Exception {
    byte[] zip = BundleWriter.zip(sample("Khóa"));
    for (String bad : List.of("", "tt_" + "A".repeat(43), "' OR '1'='1", token + "A")) {
      send(bad, zip)
          .andExpect(status().isUnauthorized())
          .andExpect(header().string("WWW-Authenticate", "Bearer"));
    }
    MockHttpSession signedIn =
        (MockHttpSession)
            browser
                .perform(
                    post("/sign-in")
                        .param("username", "thietke")
                        .param("password", "thietke")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
    browser
        .perform(get("/studio").session(Objects.requireNonNull(signedIn)))
        .andExpect(status().isOk());
    browser
        .perform(from("", zip).session(signedIn).with(csrf()))
        .andExpect(status().isUnauthorized());

    String revoked = tokens.make("x", 1, designer).value();
    tokens.revoke(tokens.of(designer).get(0).id(), designer);
    send(revoked, zip).andExpect(status().isUnauthorized());
    String reader = tokens.make("x", 90, official("thietke2")).value();
    clock.advance(Duration.ofDays(30));
    send(token, zip).andExpect(status().isUnauthorized());
    demoted("thietke2", () -> send(reader, zip).andExpect(status().isForbidden()));
  }

  @Test
  void aTokenOpensNothingElse() throws Exception {
    for (String closed : List.of("/studio", "/studio/tokens", "/studio/drafts/1/review")) {
      browser
          .perform(get(closed).header("Authorization", "Bearer " + token))
          .andExpect(redirectedUrl("/sign-in"));
    }
    browser
        .perform(post("/studio/drafts/1/review/approve").header("Authorization", "Bearer " + token))
        .andExpect(status().isForbidden());
    for (String other : List.of(ADDRESS, "/api/studio/drafts", "/api/studio")) {
      browser
          .perform(get(other).header("Authorization", "Bearer " + token).with(caller()))
          .andExpect(status().isForbidden());
    }
    browser.perform(get("/api").with(DESIGNER)).andExpect(status().isNotFound());
  }

  @Test
  void onlyZipsOfSomeSizeAndNotTooOften() throws Exception {
    byte[] zip = BundleWriter.zip(sample("Cỡ"));
    browser
        .perform(from(token, zip).contentType("text/plain"))
        .andExpect(status().isUnsupportedMediaType());
    browser
        .perform(
            multipart(ADDRESS)
                .file(new MockMultipartFile("file", zip))
                .header("Authorization", "Bearer " + token)
                .with(caller()))
        .andExpect(status().isUnsupportedMediaType());
    send(token, new byte[14_000_000]).andExpect(status().isContentTooLarge());
    RequestPostProcessor one = caller();
    for (int i = 0; i < 10; i++) {
      browser
          .perform(post(ADDRESS).contentType("application/zip").with(one))
          .andExpect(status().isUnauthorized());
    }
    browser
        .perform(from(token, zip).with(one))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().exists("Retry-After"));
  }

  @Test
  void aTokenIsShownOnceAndRevokedByItsOwnerOnly() throws Exception {
    browser
        .perform(
            post("/studio/tokens")
                .param("name", "")
                .param("days", "91")
                .with(csrf())
                .with(DESIGNER))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("từ 1 đến 90")));
    browser
        .perform(post("/studio/tokens").param("name", "<b>CI</b>").with(csrf()).with(DESIGNER))
        .andExpect(flash().attribute("made", startsWith("tt_")));
    browser
        .perform(get("/studio/tokens").with(DESIGNER))
        .andExpect(content().string(containsString("&lt;b&gt;CI&lt;/b&gt;")))
        .andExpect(content().string(not(containsString("tt_"))));
    String revoke = "/studio/tokens/" + tokens.of(designer).get(0).id() + "/revoke";
    browser.perform(post(revoke).with(DESIGNER)).andExpect(status().isForbidden());
    browser.perform(post(revoke).with(csrf()).with(COLLEAGUE)).andExpect(status().isNotFound());
    browser.perform(post(revoke).with(csrf()).with(DESIGNER)).andExpect(status().isFound());
    browser.perform(post(revoke).with(csrf()).with(DESIGNER)).andExpect(status().isNotFound());
    browser
        .perform(
            post("/studio/tokens")
                .param("name", "x")
                .with(csrf())
                .with(user("congbo").roles("PUBLISHER")))
        .andExpect(status().isForbidden());
  }

  private interface Act {
    void run() throws Exception;
  }

  private void demoted(String username, Act act) throws Exception {
    roles(username, "{}");
    try {
      act.run();
    } finally {
      roles(username, "{designer}");
    }
  }

  private void roles(String username, String roles) {
    jdbc.sql("UPDATE official SET roles = :roles::text[] WHERE username = :username")
        .param("roles", roles)
        .param("username", username)
        .update();
  }

  private Official official(String username) {
    return directory.official(username).orElseThrow();
  }

  private ResultActions send(String token, byte[] zip) throws Exception {
    return browser.perform(
        from(token, zip).param("reason", "Luật mới").param("decision", "1/QĐ-UBND"));
  }

  private static MockHttpServletRequestBuilder from(String token, byte[] zip) {
    MockHttpServletRequestBuilder request =
        post(ADDRESS).contentType("application/zip").content(zip).with(caller());
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  /** Each time from another address, so that one test does not slow down another. */
  private static RequestPostProcessor caller() {
    String address = "198.51.100." + CALLER.incrementAndGet();
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private static Bundle sample(String remark) {
    return SampleBundle.with(MANIFEST, "code:", "# " + remark + "\ncode:");
  }

  private static byte[] zip(String path, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
