package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.Filed;

/** Logs hold no word of an applicant, and nobody writes a line of them but the product. */
@ProductTest
@Isolated
@ExtendWith(OutputCaptureExtension.class)
class LogLinesWebTest {

  private static final Logger LOG = LoggerFactory.getLogger(LogLinesWebTest.class);
  private static final UserRequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String FORGED = "2026-11-23T09:00:00.000Z  INFO forged";
  private static final String NAME = "Kanari Zyx";
  private static final String PHONE = "0911987123";
  private static final String PERSONAL_ID = "001085987123";
  private static final String ADDRESS = "Số 7 đường Kanari";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  private static Map<String, List<String>> form() {
    Map<String, List<String>> form = Forms.with(Forms.housePermit(), "applicantName", NAME);
    return Forms.with(
        Forms.with(Forms.with(form, "phone", PHONE), "personalId", PERSONAL_ID),
        "applicantAddress",
        ADDRESS);
  }

  @Test
  void aDossierLeavesNoPersonInTheLogs(CapturedOutput output) throws Exception {
    clock.set("2026-11-23T09:00");
    Filed filed = office.file("house-permit", form());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    office.askForMore(filed.code(), "appraise", "thuly", List.of("foundation-utilities"));
    String page = "/track/" + filed.trackingCode();
    browser.perform(get("/work").param("tab", "unit").param("q", NAME).with(CLERK));
    browser.perform(get("/work/export").param("q", NAME).with(CLERK));
    browser.perform(post(page + "/open").param("factor", PHONE).with(csrf()));
    browser.perform(post(page + "/withdrawal").with(new Holder(filed)).with(csrf()));
    browser.perform(get("/dossiers/" + filed.code()).with(CLERK));

    assertThat(output.getAll())
        .contains(filed.code().value().isEmpty() ? "" : "motcua exports")
        .doesNotContain("Kanari", PHONE, PERSONAL_ID, filed.trackingCode().value());
  }

  @Test
  void nothingThatIsSentBeginsALine(CapturedOutput output) throws Exception {
    String evil = "x\r\n" + FORGED + "\u2028\u001b[31m";
    browser.perform(post("/sign-in").param("username", evil).param("password", "x").with(csrf()));
    browser.perform(get("/work").param("q", evil).param("tab", evil).with(CLERK));
    browser.perform(get("/track").param("code", evil).header("User-Agent", evil));
    LOG.warn("Said: {}", evil, new IllegalStateException(evil, new IllegalArgumentException(evil)));

    assertThat(output.getAll()).contains("Said: x").contains("IllegalArgumentException");
    assertThat(output.getAll().lines())
        .noneMatch(line -> line.startsWith("2026-11-23T09:00:00.000Z"));
    assertThat(output.getAll().replaceAll("\u001b\\[[0-9;]*m(?=[ \\[0-9:A-Z-])", ""))
        .doesNotContain("\u001b[31m", "\u2028");
  }
}
