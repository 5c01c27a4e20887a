package vn.thutuc.reform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.replay.Cause;
import vn.thutuc.studio.draft.DraftId;

/**
 * What was foretold about one exact content of a draft. It belongs to the content's hash, as
 * evidence does: one changed byte, and nothing is foretold.
 *
 * @param by the account that made it
 */
public record Forecast(
    DraftId draft, BundleHash hash, Kind kind, Instant at, String by, Content content) {

  /** How it was made. */
  public enum Kind {
    /** Past decisions asked again under the draft's rules. */
    REPLAY,
    /** The procedure lived through by the simulator, before and after. */
    SIMULATION
  }

  /**
   * What it says: a replay its decisions, a simulation its figures.
   *
   * @param from the first day of the past it was made of, {@code to} the last
   * @param complete false if that past has more dossiers than were gone through
   * @param dossiers dossiers with a decision, {@code turning} those with one that turns
   * @param decisions decisions asked again, {@code flips} those certain to turn
   * @param untold decisions nobody can tell
   * @param made what a simulation was made of; null for a replay
   */
  public record Content(
      LocalDate from,
      LocalDate to,
      boolean complete,
      long dossiers,
      long turning,
      long decisions,
      long flips,
      long untold,
      List<Weight> causes,
      List<Expected> verdicts,
      List<Figure> figures,
      @Nullable Made made) {

    public Content {
      causes = List.copyOf(causes);
      verdicts = List.copyOf(verdicts);
      figures = List.copyOf(figures);
    }

    /** What a simulation of that day says. */
    public static Content ofFigures(LocalDate day, List<Figure> figures, Made made) {
      return new Content(day, day, true, 0, 0, 0, 0, 0, List.of(), List.of(), figures, made);
    }
  }

  /**
   * What a simulation was made of, to repeat it.
   *
   * @param parameters SHA-256 of its parameters
   * @param basis where these come from, in the words of studies
   */
  public record Made(long seed, int replications, int cases, String parameters, String basis) {}

  /** A cause and how many decisions turn by it. */
  public record Weight(Cause cause, long flips) {}

  /**
   * How often a question was answered so, and would be.
   *
   * @param verdict as {@code Verdict#said}; empty for decisions nobody can tell
   */
  public record Expected(String question, String verdict, long before, long after) {}

  /**
   * One figure of a simulation with its interval at 95 %, such as the mean time to the end.
   *
   * @param name as comparisons name it, {@code cycle_time_mean}; times in seconds, shares from 0 to
   *     1, money in đồng
   */
  public record Figure(String name, double low, double value, double high) {}
}
