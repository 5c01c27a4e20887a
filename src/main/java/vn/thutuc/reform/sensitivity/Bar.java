package vn.thutuc.reform.sensitivity;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Estimate;

/**
 * What becomes of the answer when one assumption is taken lower and higher.
 *
 * @param low null where it cannot be lower
 */
record Bar(Assumption assumption, Shift.@Nullable Side low, Shift.Side high) {

  /** How far it moves the answer at most: the difference a variant makes, else today's figure. */
  double reach(String figure) {
    return Stream.of(low, high)
        .flatMap(Stream::ofNullable)
        .flatMap(side -> Stream.ofNullable(side.shifts().get(figure)))
        .mapToDouble(Bar::reach)
        .max()
        .orElse(0);
  }

  private static double reach(Shift shift) {
    Estimate moved = shift.change() == null ? shift.today() : shift.change();
    return Math.abs(moved.mean());
  }
}
