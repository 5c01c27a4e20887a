package vn.thutuc.deadline;

import java.time.Instant;
import java.util.List;
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
}
