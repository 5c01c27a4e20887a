package vn.thutuc.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.DueMarks.Passed;

/**
 * One sweep over an index instead of a timer per dossier: tells, once each, that three quarters of
 * a limit are used, that one working day is left, that it ended.
 *
 * <p>Rows are taken with {@code SKIP LOCKED} and marked in the transaction that tells, so several
 * nodes may sweep at once. A paused clock tells nothing.
 */
@Component
public class OverdueWatch {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueWatch.class);
  private static final int BATCH = 100;
  private static final Duration RETRY = Duration.ofMinutes(10);

  private final DueMarks marks;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final TransactionTemplate savepoint;
  private final Clock clock;

  OverdueWatch(
      DueMarks marks,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.marks = marks;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  /**
   * Tells everything that has passed by now.
   *
   * @return how many clocks had something to tell
   */
  @Scheduled(fixedDelayString = "${thutuc.overdue.every:PT1M}")
  public int sweep() {
    int told = 0;
    int batch;
    do {
      batch = Objects.requireNonNull(transaction.execute(tx -> sweepBatch()));
      told += batch;
    } while (batch == BATCH);
    return told;
  }

  private int sweepBatch() {
    Instant now = clock.instant();
    List<Passed> passed = marks.take(now, BATCH);
    for (Passed one : passed) {
      try {
        savepoint.executeWithoutResult(tx -> tell(one, now));
      } catch (RuntimeException e) {
        LOG.error("Could not tell of the deadline of {}; trying again later", one.clock(), e);
        marks.postpone(one.clock(), now.plus(RETRY));
      }
    }
    return passed.size();
  }

  private void tell(Passed passed, Instant now) {
    marks.told(passed, now);
    if (passed.warning()) {
      events.publishEvent(new DeadlineWarned(passed.clock(), passed.step(), passed.due(), now));
    }
    if (passed.near()) {
      events.publishEvent(new DeadlineNear(passed.clock(), passed.step(), passed.due(), now));
    }
    if (passed.breach()) {
      events.publishEvent(new DeadlineBreached(passed.clock(), passed.step(), passed.due(), now));
    }
  }
}
