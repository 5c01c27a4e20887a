package vn.thutuc.page.of;

import java.util.List;
import vn.thutuc.page.ClockView;
import vn.thutuc.page.DaysView;
import vn.thutuc.page.DueChange;

/**
 * A promised hour explained.
 *
 * @param limit the limit the law gives, in words
 */
public record DeadlineView(ClockView clock, DaysView days, List<DueChange> changes, String limit) {

  public DeadlineView {
    changes = List.copyOf(changes);
  }
}
