package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftFile;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** Every file of every sample, opened in its editor and saved untouched, keeps its bytes. */
@ProductInBrowser
class RoundTripBrowserTest {

  /** While one file is saved, the next ones are on their way. */
  private static final int TABS = 3;

  /** Worked cases of one bundle that are opened; all of them with this property at 1000. */
  private static final int CASES = Integer.getInteger("thutuc.round-trip.cases", 5);

  private static final String CALENDARS = "forms/birth-registration/application.form";

  private static final String WRONG =
      """
      () => [...document.querySelectorAll('[data-untranslated], [data-lossy]:not([hidden])')]
        .map(one => one.dataset.untranslated ?? one.textContent)
      """;

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Procedures procedures;

  private DraftId draft = new DraftId(1);

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @AfterEach
  void givenUp() {
    drafting.discard(draft, designer());
  }

  /** The files of one bundle have the line ends of Windows. */
  @ParameterizedTest
  @CsvSource({
    "birth-registration, 2026-11-23, false",
    "house-permit, 2026-11-23, false",
    "house-permit, 2026-06-30, true",
    "social-allowance, 2026-11-23, false"
  })
  void everyFileSavedUntouchedKeepsItsBytes(String key, LocalDate day, boolean windows) {
    ProcedureVersion sample = procedures.versionInForce(new ProcedureKey(key), day).orElseThrow();
    draft = drafting.open(sample.hash(), "Nguyên vẹn", designer());
    if (windows) {
      files.list(draft).forEach(this::endLinesAsWindowsDoes);
    }
    Map<String, byte[]> before = new TreeMap<>(files.contents(draft));
    List<DraftFile> listed = files.list(draft);
    try (Visit visit = Visit.at(port, "round-trip")) {
      visit.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      sweeps(visit, opened(before.keySet()));
    }
    assertThat(files.list(draft)).isEqualTo(listed);
    assertThat(files.contents(draft)).containsExactlyInAnyOrderEntriesOf(before);
  }

  /** Worked cases are many and of one kind. */
  private static List<String> opened(Set<String> paths) {
    List<String> opened = new ArrayList<>(paths);
    List<String> cases = paths.stream().filter(path -> path.contains("/scenarios/")).toList();
    opened.removeAll(cases.subList(Math.min(CASES, cases.size()), cases.size()));
    return opened;
  }

  private void endLinesAsWindowsDoes(DraftFile file) {
    String text = new String(files.content(draft, file.path()).orElseThrow(), UTF_8);
    byte[] content = text.replace("\n", "\r\n").getBytes(UTF_8);
    drafting.save(draft, file.path(), file.revision(), content, designer());
  }

  private void sweeps(Visit visit, List<String> paths) {
    List<Page> tabs = new ArrayList<>(List.of(visit.page()));
    while (tabs.size() < TABS) {
      tabs.add(visit.page().context().newPage());
    }
    for (int i = 0; i < paths.size() + TABS; i++) {
      Page tab = tabs.get(i % TABS);
      if (i >= TABS) {
        saves(tab, paths.get(i - TABS));
      }
      if (i < paths.size()) {
        String address = "/studio/drafts/%s?file=%s".formatted(draft, paths.get(i));
        tab.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      }
    }
  }

  /** Once the editor is there, by the keys that save. */
  private static void saves(Page tab, String path) {
    assertThat(tab.locator("form[data-edit]")).hasAttribute("data-drawn", "true");
    assertThat(tab.evaluate(WRONG)).as("said on the page of %s", path).isEqualTo(List.of());
    if (path.equals(CALENDARS)) {
      assertThat(tab.locator(".flatpickr-weekdays").first()).containsText("CN");
    }
    tab.waitForResponse(
        answer -> answer.url().endsWith("/save") && answer.status() < 400,
        () -> tab.keyboard().press("Control+s"));
  }

  private Official designer() {
    return office.official("thietke");
  }
}
