package vn.thutuc.engine.guard;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Gives every engine transaction a fresh memory of one kind.
 *
 * @param type under which the memory is asked for
 */
public record PerTransaction(Class<? extends Session> type, Supplier<? extends Session> fresh)
    implements SessionFactory {

  @Override
  public Class<?> getSessionType() {
    return type;
  }

  @Override
  public Session openSession() {
    return fresh.get();
  }
}
