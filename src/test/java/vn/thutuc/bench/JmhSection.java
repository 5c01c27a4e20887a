package vn.thutuc.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of one JMH class and reports what each does in a second.
 *
 * @param intro one sentence: how it is measured and what is wanted
 */
record JmhSection(String name, Class<?> benchmark, String title, String intro)
    implements Measurement {

  @Override
  public String run() throws Exception {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(benchmark.getName()).build()).run();
    StringBuilder section = new StringBuilder("## " + title + "\n\n" + intro + "\n\n");
    section.append("| What | A second | ± |\n|---|---:|---:|\n");
    for (RunResult result : results) {
      var score = result.getPrimaryResult();
      section.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %,.0f |%n",
              result.getParams().getBenchmark().replaceAll(".*\\.", ""),
              score.getScore(),
              score.getScoreError()));
    }
    return section.toString();
  }
}
