package vn.thutuc.engine;

import java.sql.SQLException;

/**
 * Tells from a fault of the database that two transactions wanted the same and this one was taken
 * back: a deadlock or a failed serialisation, of SQL's class 40, or a lock waited for too long.
 *
 * <p>Two officials who finish one task together write the same variables, in whatever order the
 * engine gives them; the database then picks one of the two.
 */
final class Collision {

  private static final String TAKEN_BACK = "40";
  private static final String WAITED_TOO_LONG = "55P03";

  private Collision() {}

  static boolean isIn(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException fault
          && (String.valueOf(fault.getSQLState()).startsWith(TAKEN_BACK)
              || WAITED_TOO_LONG.equals(fault.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
