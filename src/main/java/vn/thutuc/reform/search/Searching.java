package vn.thutuc.reform.search;

import java.nio.file.Path;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Workers;

/**
 * Tries what may be done to a procedure, alone and together, and drops what is clearly worse before
 * time is spent on it.
 *
 * <p>All are lived through by the same applicants with the same luck. After the first few
 * replications, and whenever their number has doubled, a candidate is dropped that another one
 * beats for sure: a race (O. Maron, A. W. Moore, "The racing algorithm: model selection for lazy
 * learners", Artificial Intelligence Review 11, 1997) in which differences are paired, as common
 * random numbers ask for, and screened by Student's intervals with Bonferroni's share of the risk
 * (B. L. Nelson, J. Swann, D. Goldsman, W. Song, "Simple procedures for selecting the best
 * simulated system when the number of alternatives is large", Operations Research 49, 2001). As
 * there are several aims, to beat is to be no worse in each by more than anybody minds and better
 * in one, see {@link Rivalry}; one false interval is needed to drop a candidate that deserves to
 * stay, so that each such candidate is kept with 95 %.
 */
public final class Searching {

  private final Search search;
  private final Path calendars;
  private final int threads;
  private final Progress progress;

  /**
   * @param calendars the folder of working calendars
   * @param progress cases, of those that would be simulated were nothing ever dropped
   */
  public Searching(Search search, Path calendars, int threads, Progress progress) {
    this.search = search;
    this.calendars = calendars;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * @throws vn.thutuc.simulation.BadParameters when the procedure as it is cannot be simulated
   * @throws vn.thutuc.simulation.SimulationStopped when it is cancelled
   */
  public Found run() {
    try (Workers workers = new Workers(threads)) {
      return new Race(search, search.conditions(calendars), workers, progress).run();
    }
  }
}
