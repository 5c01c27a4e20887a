package vn.thutuc.reform.sensitivity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Estimate;

/**
 * What one figure does when an assumption is taken lower or higher, replication by replication with
 * the same luck.
 *
 * @param today by how much the figure of today's procedure moves
 * @param change by how much the difference that the variant makes moves; null without a variant
 * @param difference what the variant then makes; null without a variant
 */
record Shift(Estimate today, @Nullable Estimate change, @Nullable Estimate difference) {

  /**
   * One side of an assumption.
   *
   * @param growing whether a queue then only grows
   * @param shifts by figure
   */
  record Side(boolean growing, Map<String, Shift> shifts) {

    Side {
      shifts = Map.copyOf(shifts);
    }
  }
}
