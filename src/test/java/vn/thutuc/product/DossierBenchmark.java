package vn.thutuc.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.bench.BareEngine;
import vn.thutuc.bench.Measurement;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.Publisher;

/**
 * Whole dossiers a second through our use cases (filing, four tasks, two rulings stored, ledger,
 * log, work list), beside Camunda as it comes running the same diagram with claim and complete,
 * full history and empty services, on one PostgreSQL and with two threads.
 */
public final class DossierBenchmark implements Measurement {

  private static final int THREADS = 2;
  private static final int ROUNDS = 6;
  private static final int WARM_UP = 3;
  static final int DOSSIERS = Integer.getInteger("bench.dossiers", 200);
  static final String KEY = "sample-permit";

  @Override
  public String name() {
    return "dossier";
  }

  @Override
  public String run() throws Exception {
    String data = "target/test-data/bench-" + System.nanoTime();
    Bundle bundle = BundleReader.folder(Path.of("src/test/resources/bundles/base"), KEY);
    try (ConfigurableApplicationContext product = FilingLoad.start(data)) {
      product.getBean(Publisher.class).adopt(bundle);
      Office office = product.getBean(Office.class);
      try (BesideDatabase beside = BesideDatabase.of(product);
          BareEngine engine = BareEngine.start(beside.pool())) {
        engine.deployCase(bundle.engineModels().values().iterator().next());
        return report(measure(ROUNDS, () -> ours(office), () -> engine.runCase(KEY)));
      }
    }
  }

  static void ours(Office office) {
    DossierCode code =
        office
            .file(KEY, Forms.values("applicant", "Nguyễn Văn A", "age", "30", "size", "SMALL"))
            .code();
    office.complete(code, "check-dossier", "motcua", Map.of());
    office.complete(code, "appraise", "thuly", Forms.values("approved", "true"));
    office.complete(code, "sign", "lanhdao", Map.of());
    office.complete(code, "return-result", "motcua", Map.of());
  }

  /** Rates of both, round by round; whoever comes second is a little faster, so they take turns. */
  static List<double[]> measure(int count, Runnable ours, Runnable theirs) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      rate(ours);
      rate(theirs);
    }
    List<double[]> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean oursFirst = i % 2 == 0;
      double first = rate(oursFirst ? ours : theirs);
      double second = rate(oursFirst ? theirs : ours);
      rounds.add(oursFirst ? new double[] {first, second} : new double[] {second, first});
    }
    return rounds;
  }

  private static double rate(Runnable dossier) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<Void> share =
          () -> {
            for (int i = 0; i < DOSSIERS / THREADS; i++) {
              dossier.run();
            }
            return null;
          };
      long from = System.nanoTime();
      for (Future<Void> done : threads.invokeAll(List.of(share, share))) {
        done.get();
      }
      return DOSSIERS / ((System.nanoTime() - from) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String report(List<double[]> rounds) {
    double ours = median(rounds.stream().mapToDouble(round -> round[0]).toArray());
    double theirs = median(rounds.stream().mapToDouble(round -> round[1]).toArray());
    double ratio = median(rounds.stream().mapToDouble(round -> round[0] / round[1]).toArray());
    return String.format(
        Locale.ROOT,
        """
        ## Whole dossiers (`-Dbench.names=dossier`)

        Filing, four tasks, two rulings, ledger, log and work list, against the bare engine on the
        same diagram (claim and complete, full history, empty services); %d threads, %d rounds of %d
        in turn, medians.

        | | dossiers/s |
        |---|---:|
        | ThuTuc | %.0f |
        | bare Camunda | %.0f |
        | **ratio** | **%.2f** |

        Wanted: a ratio of at least 0.7.
        """,
        THREADS,
        ROUNDS,
        DOSSIERS,
        ours,
        theirs,
        ratio);
  }

  static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
