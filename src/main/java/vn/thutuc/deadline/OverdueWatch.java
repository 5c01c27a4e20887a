package vn.thutuc.deadline;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.DeadlineAlarm.Kind;

/**
 * Looks once a minute which deadlines came close or passed: one indexed sweep instead of a timer
 * for each dossier.
 */
@Component
public class OverdueWatch {

  private static final int BATCH = 200;

  private final AlarmQueue queue;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OverdueWatch(
      AlarmQueue queue,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.queue = queue;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Tells every alarm that is due, batch by batch; each batch commits by itself.
   *
   * @return how many alarms went off
   */
  @Scheduled(fixedDelayString = "${thutuc.sweep:PT1M}", initialDelayString = "${thutuc.sweep:PT1M}")
  public int sweep() {
    int told = 0;
    for (Kind kind : Kind.values()) {
      int batch;
      do {
        Integer taken = transaction.execute(status -> tell(kind));
        batch = taken == null ? 0 : taken;
        told += batch;
      } while (batch == BATCH);
    }
    return told;
  }

  private int tell(Kind kind) {
    List<DeadlineAlarm> alarms = queue.take(kind, clock.instant(), BATCH);
    alarms.forEach(events::publishEvent);
    return alarms.size();
  }
}
