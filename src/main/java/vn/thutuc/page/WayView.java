package vn.thutuc.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The procedure as a metro line: the steps a person can see, in order.
 *
 * @param diagramHref where the full diagram is, or null
 */
public record WayView(List<Station> stations, @Nullable String diagramHref) {

  public WayView {
    stations = List.copyOf(stations);
  }

  /**
   * One step on the way.
   *
   * @param limit its limit or the time it took, in words; null when there is none
   * @param role who does it, or null
   * @param side what happens beside the line, for instance each consulted agency
   */
  public record Station(
      String id,
      String label,
      StationState state,
      @Nullable String limit,
      @Nullable String role,
      List<String> side) {

    public Station {
      side = List.copyOf(side);
    }
  }
}
