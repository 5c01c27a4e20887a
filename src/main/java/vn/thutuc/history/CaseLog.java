package vn.thutuc.history;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends to the log of the cases.
 *
 * <p>What one transaction did is written in one batch just before it commits: the log and the case
 * stand or fall together, and a step of the process costs one round trip instead of twenty.
 */
@Component
public class CaseLog {

  private final CaseEvents events;

  CaseLog(CaseEvents events) {
    this.events = events;
  }

  /**
   * Appends an event in the running transaction.
   *
   * @throws IllegalStateException outside a transaction: such an event would prove nothing
   */
  public void append(CaseEvent event) {
    page().entries.add(event);
  }

  private Page page() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("The log is written inside a transaction only");
    }
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Page.class::isInstance)
        .map(Page.class::cast)
        .filter(page -> page.belongsTo(this))
        .findFirst()
        .orElseGet(this::newPage);
  }

  private Page newPage() {
    Page page = new Page();
    TransactionSynchronizationManager.registerSynchronization(page);
    return page;
  }

  /** What the running transaction has to say, until it commits. */
  private final class Page implements TransactionSynchronization {

    private final List<CaseEvent> entries = new ArrayList<>();

    boolean belongsTo(CaseLog log) {
      return CaseLog.this == log;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      events.add(List.copyOf(entries));
      entries.clear();
    }
  }
}
