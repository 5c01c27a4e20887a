package vn.thutuc.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import picocli.CommandLine;
import vn.thutuc.SampleBundle;
import vn.thutuc.browser.BrowserSteps;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductInBrowser;

/**
 * A designer makes a token in the browser, an agency's CI hands a procedure in with it, and a
 * second person finds it in review; revoked, it opens nothing.
 */
@ProductInBrowser
class PublishCommandBrowserTest {

  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @TempDir private Path folder;

  private String printed = "";

  @BeforeEach
  void beforeTheLaw() {
    clock.set("2026-06-22T09:00");
  }

  @Test
  void aMachineHandsInWhatASecondPersonDecides() throws Exception {
    String token;
    try (BrowserSteps designer = at(BrowserSteps.OFFICE, "thietke")) {
      designer.follows("Mã truy cập cho lệnh publish").hasTitle("Mã truy cập");
      designer.fills("Mã dùng cho việc gì", "Kho thủ tục của sở").presses("Tạo mã");
      designer.sees("Chép mã ngay bây giờ").sees("chưa dùng");
      token = designer.page().locator("#token").inputValue();
      looks(designer, "tokens-made");
      assertThat(run(token, zip(SampleBundle.read()))).isZero();
      assertThat(printed).contains("Đã gửi duyệt: bản dự thảo", SampleBundle.read().hash().hex());
      designer.opens("/studio/tokens").doesNotSee("Chép mã").doesNotSee("chưa dùng");
      try (BrowserSteps publisher = at(BrowserSteps.PHONE, "congbo")) {
        publisher.opens(printed.replaceAll("(?s).*http://localhost:\\d+(\\S+).*", "$1"));
        publisher.sees("12/QĐ-UBND").sees("Cắt giảm thời hạn");
        publisher.sees("Gửi bằng mã truy cập “Kho thủ tục của sở” của Người thiết kế 1");
        looks(publisher, "handed-in-by-a-machine");
        publisher.opens(
            publisher.page().url().replaceAll("(?s).*:\\d+(\\S+)/review.*", "$1?lang=en"));
        publisher.sees("Handed in with the access token “Kho thủ tục của sở” of");
        looks(publisher, "handed-in-by-a-machine-en");
      }
      refusals(token);
      designer.presses("Thu hồi").sees("Đã thu hồi mã");
      designer.opens("/studio/tokens?lang=en").hasTitle("Access tokens").sees("Revoked");
      looks(designer, "tokens-revoked-en");
      designer.page().setViewportSize(BrowserSteps.PHONE, 900);
      looks(designer, "tokens-revoked-en-phone");
      assertThat(run(token, zip(SampleBundle.read()), "--lang", "en")).isEqualTo(2);
      assertThat(printed).contains("(401)", "expired or revoked");
    }
  }

  private void refusals(String token) throws Exception {
    assertThat(run(token, zip(SampleBundle.read()), "--json")).isEqualTo(2);
    assertThat(printed).contains("\"code\":\"content-awaits-review\"");
    String granted = "processes/sample-permit/scenarios/granted.yaml";
    Bundle otherwise = SampleBundle.with(granted, "status: RETURNED", "status: REFUSED");
    assertThat(run(token, zip(otherwise))).isEqualTo(1);
    assertThat(printed).contains("(422)", "TÌNH HUỐNG  " + granted, "status: mong đợi REFUSED");
    Bundle faulty = SampleBundle.with(MANIFEST, "process: process.bpmn", "process: gone.bpmn");
    assertThat(run(token, zip(faulty))).isEqualTo(1);
    assertThat(printed).contains("Chưa gửi", "gone.bpmn");
  }

  @Test
  void theTokenGoesNowhereElse() throws Exception {
    String zip = zip(SampleBundle.read());
    for (String elsewhere :
        new String[] {
          "http://192.0.2.1", "http://localhost@192.0.2.1", "ftp://localhost", "x", "http://a b"
        }) {
      assertThat(at(elsewhere, "tt_x", zip)).isEqualTo(2);
      assertThat(printed).contains(elsewhere + ": không gửi mã truy cập tới đó");
    }
    assertThat(at("http://localhost:1", "tt_x", zip)).isEqualTo(2);
    assertThat(printed).contains("Không kết nối được http://localhost:1");
    assertThat(run("", zip)).isEqualTo(2);
    assertThat(printed).contains("THUTUC_TOKEN");
  }

  private BrowserSteps at(int width, String who) {
    return BrowserSteps.at("http://localhost:" + port, width).signsIn(who, who);
  }

  private static void looks(BrowserSteps at, String picture) {
    at.findsThePageAccessible().needsNoSidewaysScrolling().takesPicture(picture);
  }

  private int run(String token, String zip, String... more) {
    return at("http://localhost:" + port + "/", token, zip, more);
  }

  private int at(String server, String token, String zip, String... more) {
    StringWriter out = new StringWriter();
    String[] usual = {
      zip, "--server", server, "--reason", "Cắt giảm thời hạn", "--decision", "12/QĐ-UBND"
    };
    int code =
        new CommandLine(new PublishCommand(folder, Map.of(PublishCommand.TOKEN, token)))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(out))
            .execute(
                Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray(String[]::new));
    printed = out.toString();
    return code;
  }

  private String zip(Bundle bundle) throws Exception {
    Path file = folder.resolve(bundle.hash().brief() + ".zip");
    Files.write(file, BundleWriter.zip(bundle));
    return file.toString();
  }
}
