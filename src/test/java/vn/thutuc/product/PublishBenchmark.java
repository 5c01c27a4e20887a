package vn.thutuc.product;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.bench.BareEngine;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.Publisher;

/**
 * What safety costs at publication: reading, gate, every check, compiling the rules and deploying a
 * bundle, beside Camunda as it comes deploying the same files.
 */
public final class PublishBenchmark implements Measurement {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 41;

  /** The largest sample by its bytes first; then the one whose rules are DRL. */
  private static final List<String> KEYS = List.of("house-permit", "social-allowance");

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public String run() throws Exception {
    StringBuilder rows = new StringBuilder();
    try (ConfigurableApplicationContext product =
            FilingLoad.start("target/test-data/bench-" + System.nanoTime());
        BesideDatabase beside = BesideDatabase.of(product);
        BareEngine engine = BareEngine.start(beside.pool())) {
      Publisher publisher = product.getBean(Publisher.class);
      for (String key : KEYS) {
        rows.append(row(key, "", publisher, engine));
      }
      rows.append(row("social-allowance", ".drl", publisher, engine));
    }
    return """
        ## Publishing (`-Dbench.names=publish`)

        Reading the files, gate, all checks, rules compiled, deployed and recorded, against the bare
        engine deploying the same files; %d rounds in turn after a warm-up, medians in milliseconds.

        | Bundle | KB | ThuTuc | bare Camunda | ratio |
        |---|---:|---:|---:|---:|
        %s
        Wanted: a ratio of at most 2 for the largest: house-permit by its steps, social-allowance by its
        bytes. The last row has Drools compile new rules, for which a bare engine has no counterpart.
        """
        .formatted(ROUNDS, rows);
  }

  /**
   * @param alsoEdited the ending of the files edited beside the manifest; empty for none
   */
  private static String row(String key, String alsoEdited, Publisher publisher, BareEngine engine) {
    Bundle bundle = BundleReader.folder(Path.of("."), key);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Map<String, byte[]> edited = edited(bundle, round, alsoEdited);
      double own = millis(() -> publisher.adopt(BundleReader.of(edited)));
      double bare = millis(() -> engine.deploy(edited));
      if (round >= 0) {
        ours.add(own);
        theirs.add(bare);
      }
    }
    long size = bundle.files().values().stream().mapToLong(file -> file.length).sum();
    return String.format(
        Locale.ROOT,
        "| %s%s | %d | %.0f | %.0f | **%.2f** |%n",
        key,
        alsoEdited.isEmpty() ? "" : ", its rules changed too",
        size / 1000,
        median(ours),
        median(theirs),
        median(ours) / median(theirs));
  }

  /** Another version of the same law: a comment more in its manifest, another factor in a rule. */
  private static Map<String, byte[]> edited(Bundle bundle, int round, String alsoEdited) {
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.computeIfPresent(
        "processes/" + bundle.key().value() + "/procedure.yaml",
        (path, yaml) -> edited(yaml, "\\z", "\n# " + round + "\n"));
    if (!alsoEdited.isEmpty()) {
      files.replaceAll(
          (path, text) ->
              path.endsWith(alsoEdited)
                  ? edited(text, "1\\.0 \\*", "1.0" + (round + WARM_UP) + " *")
                  : text);
    }
    return files;
  }

  private static byte[] edited(byte[] file, String where, String what) {
    return new String(file, StandardCharsets.UTF_8)
        .replaceFirst(where, what)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static double millis(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
