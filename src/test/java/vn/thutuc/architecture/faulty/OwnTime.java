package vn.thutuc.architecture.faulty;

import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Asks the machine for time and place. */
class OwnTime {

  Instant now() {
    ClockUtil.reset();
    return Instant.now();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
