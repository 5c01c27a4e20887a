package vn.thutuc.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.bench.Measurement;
import vn.thutuc.engine.ProcedureEngine;
import vn.thutuc.engine.UnguardedEngine;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.Publisher;

/**
 * What the guard costs while dossiers run: the dossiers of {@link DossierBenchmark} in the product,
 * and in the same product with the engine's own expressions, resolvers and no budget.
 */
public final class GuardBenchmark implements Measurement {

  private static final int ROUNDS = 12;

  @Override
  public String name() {
    return "guard";
  }

  @Override
  public String run() throws Exception {
    try (ConfigurableApplicationContext guarded = FilingLoad.start(folder());
        ConfigurableApplicationContext open = FilingLoad.start(folder(), UnguardedEngine.class)) {
      if (!UnguardedEngine.isUnguarded(open.getBean(ProcedureEngine.class))) {
        throw new IllegalStateException("The guard is still there.");
      }
      Office in = office(guarded);
      Office without = office(open);
      return report(
          DossierBenchmark.measure(
              ROUNDS, () -> DossierBenchmark.ours(in), () -> DossierBenchmark.ours(without)));
    }
  }

  private static String folder() {
    return "target/test-data/bench-" + System.nanoTime();
  }

  private static Office office(ConfigurableApplicationContext product) {
    product
        .getBean(Publisher.class)
        .adopt(
            BundleReader.folder(Path.of("src/test/resources/bundles/base"), DossierBenchmark.KEY));
    return product.getBean(Office.class);
  }

  private static String report(List<double[]> rounds) {
    double with = DossierBenchmark.median(rounds.stream().mapToDouble(each -> each[0]).toArray());
    double without =
        DossierBenchmark.median(rounds.stream().mapToDouble(each -> each[1]).toArray());
    double ratio =
        DossierBenchmark.median(rounds.stream().mapToDouble(each -> each[0] / each[1]).toArray());
    return String.format(
        Locale.ROOT,
        """
        ## The guard while dossiers run (`-Dbench.names=guard`)

        The same dossiers in the product, and in the product with Camunda's own expressions,
        resolvers and parser and without budgets; %d rounds of %d in turn, medians.

        | | dossiers/s |
        |---|---:|
        | guarded | %.0f |
        | unguarded | %.0f |
        | **ratio** | **%.2f** |

        Wanted: a ratio of at least 0.95.
        """,
        ROUNDS,
        DossierBenchmark.DOSSIERS,
        with,
        without,
        ratio);
  }
}
