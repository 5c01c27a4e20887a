package vn.thutuc.reform.learnt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.Calibrator;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.HeldOut;
import vn.thutuc.reform.calibration.LogProblem;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.calibration.Window;
import vn.thutuc.reform.study.LabBusy;
import vn.thutuc.refusal.Refusal;

/**
 * Learns parameters of the past beside the page that asks, once a day and version, and tries them
 * on the last fifth of the time before anybody sees them, as {@code thutuc calibrate} does.
 */
@Component
public class Learning implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

  private static final double SHARE = 0.8;
  private static final double RARE_ACTIVITY = 0.005;
  private static final double RARE_WAY = 0.002;
  private static final int WAITING = 6;

  private final Pasts pasts;
  private final LearntBases bases;
  private final Clock clock;
  private final ZoneId zone;
  private final Map<Asked, CompletableFuture<LearntBase>> known = new HashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Learning::thread);

  Learning(Pasts pasts, LearntBases bases, Clock clock, ZoneId zone) {
    this.pasts = pasts;
    this.bases = bases;
    this.clock = clock;
    this.zone = zone;
    worker.allowCoreThreadTimeOut(true);
  }

  private record Asked(BundleHash bundle, LocalDate day) {}

  /**
   * What is learnt of the past of this version, or nothing while it is still being learnt.
   *
   * @throws PastTooShort when there is no past to learn from
   * @throws LogProblem when the past says too little
   * @throws LabBusy when too many others wait
   */
  public Optional<LearntBase> of(Bundle bundle, Duration patience) {
    Asked asked = new Asked(bundle.hash(), LocalDate.now(clock));
    try {
      return Optional.of(asked(asked, bundle).get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      forget(asked);
      if (e.getCause() instanceof Refusal refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized CompletableFuture<LearntBase> asked(Asked asked, Bundle bundle) {
    known.keySet().removeIf(other -> !other.day().equals(asked.day()));
    CompletableFuture<LearntBase> before = known.get(asked);
    if (before != null) {
      return before;
    }
    try {
      CompletableFuture<LearntBase> begun =
          CompletableFuture.supplyAsync(() -> learn(bundle), worker);
      known.put(asked, begun);
      return begun;
    } catch (RejectedExecutionException full) {
      throw new LabBusy();
    }
  }

  /** What was refused may be otherwise the next time. */
  private synchronized void forget(Asked refused) {
    known.remove(refused);
  }

  private LearntBase learn(Bundle bundle) {
    Pasts.Past past = pasts.of(bundle);
    return bases
        .latest(bundle.hash(), past.origin(), past.until())
        .orElseGet(() -> learn(bundle, past));
  }

  /** By the whole year; where that does not reproduce it, by the part that is like today. */
  private LearntBase learn(Bundle bundle, Pasts.Past past) {
    EventLog log = pasts.log(bundle, past);
    byte[] diagram = bundle.files().get(bundle.path("processes", bundle.manifest().process()));
    Calibrator calibrator =
        new Calibrator(bundle.key().value(), zone, diagram, RARE_ACTIVITY, RARE_WAY);
    Instant until = log.lastBegin().orElse(Instant.EPOCH);
    Instant first = log.first().orElse(until);
    Trust trust = trust(calibrator, log, first);
    EventLog read = log;
    if (trust != null && trust.verdict() == Trust.Verdict.WITHHELD) {
      Trust recent = trust(calibrator, log, null);
      if (recent != null && recent.verdict() != Trust.Verdict.WITHHELD) {
        trust = recent;
        read = Window.since(log, Window.since(log, until, zone));
      }
    }
    Calibration learnt = calibrator.calibrate(read, read.open(), until, until);
    LearntBase base = base(bundle, past, learnt, read, trust);
    bases.keep(base);
    LOG.info("The past of {} is learnt from: {}, {}", base.key(), base.origin(), base.verdict());
    return base;
  }

  private LearntBase base(
      Bundle bundle, Pasts.Past past, Calibration learnt, EventLog read, @Nullable Trust trust) {
    Instant now = past.until().atStartOfDay(zone).toInstant();
    return new LearntBase(
        bundle.key(),
        bundle.hash(),
        past.origin(),
        read.first().map(at -> LocalDate.ofInstant(at, zone)).orElse(past.from()),
        past.until(),
        learnt.cases(),
        read.open().size(),
        learnt.events(),
        learnt.fitness(),
        LearntText.of(bundle, learnt, read, now),
        trust,
        clock.instant());
  }

  /** Null where too few cases are left to try it on. */
  private static @Nullable Trust trust(
      Calibrator calibrator, EventLog log, @Nullable Instant since) {
    try {
      return new HeldOut(calibrator, log, SHARE, since).test();
    } catch (LogProblem tooFew) {
      return null;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lab-learning");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
