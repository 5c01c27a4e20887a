package vn.thutuc.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** An official at work on a dossier; the demo account's password is its name. */
final class Clerk implements AutoCloseable {

  private final Visit visit;

  private Clerk(Visit visit) {
    this.visit = visit;
  }

  /** Signs in with a demo account. */
  static Clerk signsIn(int port, String username, String story) {
    Visit visit = Visit.at(port, story + "-" + username);
    visit.steps().signsIn(username, username).hasTitle("Việc của tôi");
    return new Clerk(visit);
  }

  Visit visit() {
    return visit;
  }

  /** Finds the dossier among the free tasks and opens it. */
  Clerk opens(String code) {
    visit.steps().opens("/work?tab=unit&q=" + code).sees(code);
    visit.looks();
    row(code).locator("a.ttl").click();
    visit.steps().sees("Thông tin đã khai");
    return this;
  }

  Clerk claims() {
    visit.presses("Nhận việc").sees("Bạn đã nhận việc này");
    return this;
  }

  Clerk reads(String... texts) {
    visit.looks().sees(texts);
    return this;
  }

  Clerk chooses(String label) {
    visit.chooses(label);
    return this;
  }

  Clerk fills(String label, String value) {
    visit.fills(label, value);
    return this;
  }

  Clerk selects(String label, String option) {
    visit.selects(label, option);
    return this;
  }

  Clerk completes() {
    visit.presses("Hoàn thành bước").sees("Đã xong bước").looks();
    return this;
  }

  /** Asks for a published document and says what is wrong. */
  Clerk asksFor(String document, String note) {
    visit.presses("Yêu cầu bổ sung").arrivesAt("Yêu cầu bổ sung hồ sơ");
    visit.chooses(document).fills("Cần bổ sung gì", note);
    visit.presses("Gửi yêu cầu bổ sung").sees("Đã gửi yêu cầu bổ sung");
    return this;
  }

  /** Opens the form of a procedure at the counter. */
  Clerk receivesAtTheCounter(String procedure) {
    visit.follows("Tiếp nhận").arrivesAt("Tiếp nhận tại quầy");
    visit.inEnglish("At the counter", "the form is the one the public uses online");
    visit.follows(procedure).arrivesAt(procedure);
    return this;
  }

  /** Fills in every field in sight that has this name. */
  Clerk fillsIn(Map<String, List<String>> form) {
    form.forEach((name, values) -> values.forEach(value -> fillIn(name, value)));
    return this;
  }

  private void fillIn(String name, String value) {
    Locator field = visit.page().locator("main [name='" + name + "']");
    String type = String.valueOf(field.first().getAttribute("type"));
    if (type.equals("radio") || type.equals("checkbox")) {
      visit.page().locator("main [name='" + name + "'][value='" + value + "']").check();
    } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
      field.selectOption(value);
    } else {
      field.fill(value);
    }
  }

  /** Refuses with a reason; without one the page asks for it. */
  Clerk refuses(String reason) {
    visit.presses("Từ chối").arrivesAt("Từ chối hồ sơ");
    visit.inEnglish("Refuse the dossier", "Which conditions are not met?", "word for word");
    visit.steps().expectedStatus(422);
    visit.presses("Từ chối hồ sơ").sees("Hãy ghi lý do từ chối.").looks();
    visit.fills("Lý do", reason).presses("Từ chối hồ sơ").sees("Đã ghi lý do từ chối").looks();
    return this;
  }

  /** Opens the dossier's own page. */
  Clerk opensThePageOf(String code) {
    visit.steps().opens("/dossiers/" + code);
    visit.looks();
    return this;
  }

  private Locator row(String code) {
    return visit.page().locator("[data-row]", new Page.LocatorOptions().setHasText(code));
  }

  @Override
  public void close() {
    visit.close();
  }
}
