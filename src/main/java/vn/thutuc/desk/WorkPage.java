package vn.thutuc.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a work list.
 *
 * @param next where the next page starts; null on the last one
 */
public record WorkPage(List<WorkItem> items, WorkQuery.@Nullable Key next) {

  public WorkPage {
    items = List.copyOf(items);
  }
}
