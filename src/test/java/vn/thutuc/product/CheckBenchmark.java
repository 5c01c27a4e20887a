package vn.thutuc.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.TypedEdits;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.fix.Fixes;

/** How long a designer waits for the findings after she typed, in the largest sample. */
public final class CheckBenchmark implements Measurement {

  private static final int WARM_UP = 60;
  private static final int EDITS = 300;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String run() throws Exception {
    try (ConfigurableApplicationContext product =
        FilingLoad.start("target/test-data/bench-" + System.nanoTime())) {
      DraftId draft = open(product);
      DraftBundles bundles = product.getBean(DraftBundles.class);
      TypedEdits edits = TypedEdits.ofTheLargestSample();
      Map<String, List<Double>> millis = new LinkedHashMap<>();
      TypedEdits.kinds().forEach(kind -> millis.put(kind, new ArrayList<>()));
      for (int number = 0; number < WARM_UP + EDITS; number++) {
        TypedEdits.Edit edit = edits.number(number);
        long from = System.nanoTime();
        DraftBundles.Trial trial = bundles.tried(draft, edit.path(), edit.content());
        trial.findings().forEach(finding -> Fixes.of(trial.bundle(), finding));
        if (number >= WARM_UP) {
          millis.get(edit.what()).add((System.nanoTime() - from) / 1e6);
        }
      }
      return report(millis);
    }
  }

  private static DraftId open(ConfigurableApplicationContext product) {
    LocalDate today = LocalDate.now(product.getBean(Clock.class));
    return product
        .getBean(Drafting.class)
        .open(
            product
                .getBean(Procedures.class)
                .versionInForce(new ProcedureKey(TypedEdits.KEY), today)
                .orElseThrow()
                .hash(),
            "Đo thời gian kiểm tra",
            product.getBean(Office.class).official("thietke"));
  }

  private static String report(Map<String, List<Double>> millis) {
    StringBuilder rows = new StringBuilder();
    List<Double> all = new ArrayList<>();
    millis.forEach(
        (kind, values) -> {
          all.addAll(values);
          rows.append(row(kind, values));
        });
    rows.append(row("**all**", all));
    return """
        ## Findings while typing (`-Dbench.names=check`)

        The draft read from the database, the typed text laid over it, the whole bundle checked and what
        can be offered for each finding, as a check in the studio does it; %s, %d edits of six kinds in
        turn, no two the same, after %d to warm up, milliseconds.

        | Typed into | median | p95 | longest |
        |---|---:|---:|---:|
        %s
        Wanted: 300 ms at p95.
        """
        .formatted(TypedEdits.KEY, EDITS, WARM_UP, rows);
  }

  private static String row(String kind, List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f |%n",
        kind,
        at(sorted, 0.5),
        at(sorted, 0.95),
        sorted.get(sorted.size() - 1));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
  }
}
