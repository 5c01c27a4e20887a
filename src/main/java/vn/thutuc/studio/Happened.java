package vn.thutuc.studio;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Ruling;

/**
 * What came out of a worked case.
 *
 * @param path the user tasks completed and rule tasks run, in order
 * @param due null if the clock never started or a wait holds it
 * @param status null while it runs, or if its end names none
 * @param end the end event; null while it runs
 * @param checklist ids of the documents it needs as filed
 */
public record Happened(
    List<String> path,
    List<Ruling> rulings,
    @Nullable Instant due,
    boolean late,
    @Nullable String status,
    @Nullable String end,
    List<String> checklist) {

  public Happened {
    path = List.copyOf(path);
    rulings = List.copyOf(rulings);
    checklist = List.copyOf(checklist);
  }
}
