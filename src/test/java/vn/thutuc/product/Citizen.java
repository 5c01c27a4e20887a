package vn.thutuc.product;

import com.microsoft.playwright.options.FilePayload;
import vn.thutuc.browser.BrowserSteps;
import vn.thutuc.dossier.Filed;

/** Someone who files a dossier and follows it, without an account. */
final class Citizen implements AutoCloseable {

  private final Visit visit;
  private String code = "";
  private String trackingCode = "";
  private String factor = "";

  private Citizen(Visit visit) {
    this.visit = visit;
  }

  static Citizen at(int port, String story) {
    return new Citizen(Visit.at(port, story));
  }

  static Citizen withoutScript(int port, String story) {
    return new Citizen(Visit.withoutScript(port, story));
  }

  /** Someone who filed before, holds the slip and knows the telephone number declared. */
  static Citizen holding(int port, String story, Filed slip) {
    Citizen citizen = at(port, story);
    citizen.code = slip.code().value();
    citizen.trackingCode = slip.trackingCode().value();
    citizen.factor = "0000";
    return citizen;
  }

  Visit visit() {
    return visit;
  }

  /** The code of the dossier filed last. */
  String code() {
    return code;
  }

  String trackingCode() {
    return trackingCode;
  }

  /** Searches from the first page and opens the procedure. */
  Citizen searches(String words, String procedure) {
    visit.steps().opens("/");
    visit.looks().fills("Tên hoặc mã thủ tục", words).presses("Tìm thủ tục");
    visit.arrivesAt("Thủ tục").follows(procedure).arrivesAt(procedure);
    return this;
  }

  Citizen startsFiling() {
    visit.follows("Bắt đầu nộp");
    return this;
  }

  /** Is at the questions under this heading. */
  Citizen isAsked(String heading) {
    visit.arrivesAt(heading);
    return this;
  }

  Citizen chooses(String label) {
    visit.chooses(label);
    return this;
  }

  Citizen fills(String label, String value) {
    visit.fills(label, value);
    return this;
  }

  Citizen selects(String label, String option) {
    visit.selects(label, option);
    return this;
  }

  Citizen continues() {
    visit.presses("Tiếp tục");
    return this;
  }

  /** Is shown the answers and what the rules say of them. */
  Citizen reads(String... advice) {
    visit.arrivesAt("Xem lại trước khi nộp").sees(advice);
    return this;
  }

  /** Attaches a PDF to a paper; the page comes back and names it. */
  Citizen attaches(String paper, String name, byte[] pdf) {
    FilePayload file = new FilePayload(name, "application/pdf", pdf);
    visit.page().locator("#file-" + paper).setInputFiles(file);
    visit.presses("Đính kèm các tệp đã chọn").sees(name);
    return this;
  }

  Citizen files() {
    visit.presses("Nộp hồ sơ").arrivesAt("Hồ sơ của bạn đã được gửi");
    code = visit.page().locator(".done .code").innerText().strip();
    trackingCode = visit.page().locator(".tracking").innerText().strip();
    return this;
  }

  /** Opens the tracking page by the code on the slip. */
  Citizen tracks(String... texts) {
    BrowserSteps steps = visit.steps();
    steps.opens("/track");
    visit.fills("Mã tra cứu", trackingCode).presses("Tra cứu").sees(code);
    if (!factor.isEmpty()) {
      givesTheSecondFactor();
    }
    visit.looks().sees(texts);
    return this;
  }

  /** Without it the page only says how far the dossier is. */
  private void givesTheSecondFactor() {
    visit.looks().fills("Bốn số cuối điện thoại", factor).presses("Xem chi tiết").sees("Diễn biến");
    factor = "";
  }

  /** Reads how the promised hour came about, day by day. */
  Citizen readsTheDays(String... texts) {
    visit.follows("Cách tính từng ngày").arrivesAt("Vì sao hẹn vào giờ này").sees(texts);
    return this;
  }

  /** The same story in the other language. */
  Citizen readsInEnglish() {
    visit.follows("English").arrivesAt("Why this hour was promised").sees("Counted anew");
    visit.steps().opens("/track/" + trackingCode);
    visit.arrivesAt("Building permit for a detached house");
    visit.sees("Done, the result is there", "Eligible: all", "Article 50", "What happened");
    return this;
  }

  Citizen supplies(String document) {
    visit.follows("Bổ sung trực tuyến").arrivesAt("Bổ sung hồ sơ").chooses(document);
    visit.presses("Gửi phần bổ sung").sees("Đã nhận phần bổ sung").looks();
    return this;
  }

  /** Withdraws after reading what that means. */
  Citizen withdraws() {
    visit.follows("Rút hồ sơ").arrivesAt("Rút hồ sơ").sees("không hoàn lại được");
    visit.inEnglish("Withdraw the dossier", "This cannot be undone", "Keep it");
    visit.presses("Rút hồ sơ").sees("Hồ sơ đã được rút", "Bạn đã rút hồ sơ").looks();
    return this;
  }

  @Override
  public void close() {
    visit.close();
  }
}
