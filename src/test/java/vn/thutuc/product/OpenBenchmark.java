package vn.thutuc.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** How long a designer waits until the drawing of the largest samples can be changed. */
public final class OpenBenchmark implements Measurement {

  private static final int ROUNDS = 5;
  private static final List<String> KEYS = List.of("house-permit", "social-allowance");

  @Override
  public String name() {
    return "open";
  }

  @Override
  public String run() throws Exception {
    StringBuilder rows = new StringBuilder();
    try (ConfigurableApplicationContext product =
        FilingLoad.start("target/test-data/bench-" + System.nanoTime())) {
      int port = ((WebServerApplicationContext) product).getWebServer().getPort();
      try (Visit designer = Visit.at(port, "open")) {
        designer.steps().signsIn("thietke", "thietke");
        for (String key : KEYS) {
          rows.append(row(key, millis(designer.page(), draft(product, key), key)));
        }
      }
    }
    return """
        ## The studio opens (`-Dbench.names=open`)

        A draft's process in Chromium, from going to the page to the drawing that can be changed; warm
        cache, %d times each, milliseconds.

        | Sample | median | longest |
        |---|---:|---:|
        %s
        Wanted: 2,000 ms in the median.
        """
        .formatted(ROUNDS, rows);
  }

  private static DraftId draft(ConfigurableApplicationContext product, String key) {
    LocalDate today = LocalDate.now(product.getBean(Clock.class));
    return product
        .getBean(Drafting.class)
        .open(
            product
                .getBean(Procedures.class)
                .versionInForce(new ProcedureKey(key), today)
                .orElseThrow()
                .hash(),
            "Đo thời gian mở",
            product.getBean(Office.class).official("thietke"));
  }

  private static List<Double> millis(Page page, DraftId draft, String key) {
    String address = "/studio/drafts/" + draft + "?file=processes/" + key + "/process.bpmn";
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      long from = System.nanoTime();
      page.navigate(address);
      page.locator("[data-drawn=true]")
          .first()
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      if (i > 0) {
        millis.add((System.nanoTime() - from) / 1e6);
      }
    }
    Collections.sort(millis);
    return millis;
  }

  private static String row(String key, List<Double> millis) {
    return String.format(
        Locale.ROOT, "| %s | %.0f | %.0f |%n", key, millis.get(ROUNDS / 2), millis.get(ROUNDS - 1));
  }
}
