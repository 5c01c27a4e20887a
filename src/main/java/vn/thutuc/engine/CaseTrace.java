package vn.thutuc.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;

/**
 * What one engine transaction must remember until a dossier ends in it: the last end event reached,
 * or the status somebody cancelled it with.
 */
final class CaseTrace implements Session {

  private final Map<String, Ending> endings = new HashMap<>();

  /** How a dossier ended. */
  record Ending(@Nullable String endEvent, @Nullable String status) {}

  static CaseTrace current() {
    return Context.getCommandContext().getSession(CaseTrace.class);
  }

  void reached(String processInstance, Ending ending) {
    endings.put(processInstance, ending);
  }

  Ending endingOf(String processInstance) {
    return endings.getOrDefault(processInstance, new Ending(null, null));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
