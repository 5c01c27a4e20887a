package vn.thutuc.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** Due dates per second on one core, over receipts spread evenly over 2024 to 2027. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueDateBenchmark {

  private static final int CASES = 4096;
  private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
  private static final TimeLimit EIGHTY_HOURS = TimeLimit.workingHours(80);

  private final Ledger[] plain = new Ledger[CASES];
  private final Ledger[] paused = new Ledger[CASES];
  private int next;

  /** Fills the cases; the same every time. */
  public DueDateBenchmark() {
    Random random = new Random(20261123);
    Instant first = Vietnam.at("2024-01-01T00:00");
    for (int i = 0; i < CASES; i++) {
      Instant received = first.plusSeconds(60L * random.nextInt(3 * 365 * 24 * 60));
      plain[i] = Vietnam.started(received);
      Instant from = received.plusSeconds(60L * random.nextInt(7 * 24 * 60));
      paused[i] =
          plain[i]
              .append(Vietnam.entry(Kind.PAUSE, from))
              .append(Vietnam.entry(Kind.RESUME, from.plusSeconds(3600L * random.nextInt(200))));
    }
  }

  private int next() {
    next = (next + 1) & (CASES - 1);
    return next;
  }

  @Benchmark
  public Deadline tenWorkingDays() {
    return DueDate.of(plain[next()], TEN_DAYS, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  @Benchmark
  public Deadline tenWorkingDaysWithAPause() {
    return DueDate.of(paused[next()], TEN_DAYS, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  @Benchmark
  public Deadline eightyWorkingHours() {
    return DueDate.of(plain[next()], EIGHTY_HOURS, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  @Benchmark
  public List<DayNote> tenWorkingDaysExplained() {
    return DueDate.explain(plain[next()], TEN_DAYS, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  /** The section of the report. */
  public static final class Section implements vn.thutuc.bench.Measurement {

    @Override
    public String name() {
      return "due-date";
    }

    @Override
    public String run() throws Exception {
      Collection<RunResult> results =
          new Runner(new OptionsBuilder().include(DueDateBenchmark.class.getName()).build()).run();
      StringBuilder section =
          new StringBuilder("## Due dates\n\nJMH, one thread. Wanted: 2,000,000 a second.\n\n");
      section.append("| What | Due dates a second | ± |\n|---|---:|---:|\n");
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
}
