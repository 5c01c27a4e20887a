package vn.thutuc.reform.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.PastRulings;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.simulation.Progress;

/** Goes through the past of a procedure, slice by slice, and asks every decision again. */
@Component
public class Replaying {

  /** Dossiers read at once: what is held in memory at any time. */
  private static final int SLICE = 500;

  private final PastRulings rulings;
  private final Procedures procedures;
  private final ZoneId zone;

  Replaying(PastRulings rulings, Procedures procedures, ZoneId zone) {
    this.rulings = rulings;
    this.procedures = procedures;
    this.zone = zone;
  }

  /**
   * Which past.
   *
   * @param from the first day of filing, {@code to} the last
   * @param most dossiers to go through
   */
  public record Period(LocalDate from, LocalDate to, int most) {

    /** Dossiers gone through for one answer. */
    public static final int MOST = 20_000;

    /** The year that ends today. */
    public static Period lastYear(LocalDate today) {
      return new Period(today.minusYears(1).plusDays(1), today, MOST);
    }
  }

  /**
   * What was gone through.
   *
   * @param dossiers how many dossiers, those nobody decided anything about included
   * @param decided those with a decision the new version still asks for
   * @param turning those of them with a decision certain to turn
   * @param dropped decisions on questions the new version does not ask any more
   * @param complete false if there were more dossiers than {@link Period#most}
   */
  public record Report(
      ReplayTally tally,
      int dossiers,
      long decided,
      long turning,
      long dropped,
      boolean complete) {}

  /**
   * Asks every decision of the period again.
   *
   * @param now the version they are asked under; see {@link Replay} for the law that counts
   * @param each told every decision, in the order of the dossiers' codes
   * @throws vn.thutuc.rules.RuleProblems if the rules of {@code now} do not compile
   */
  public Report run(Bundle now, Period period, Consumer<Replayed> each) {
    return run(now, period, each, Progress.NONE);
  }

  /**
   * The same, followed.
   *
   * @param progress told how many dossiers were gone through
   * @throws ReplayStopped when it is cancelled
   */
  Report run(Bundle now, Period period, Consumer<Replayed> each, Progress progress) {
    Map<BundleHash, Replay> replays = new HashMap<>();
    Sums sums = new Sums();
    boolean complete =
        through(
            now.key(),
            period,
            slice -> {
              List<Replayed> again = new ArrayList<>();
              for (PastRulings.Last last : slice.rulings()) {
                Replay replay = replays.computeIfAbsent(madeUnder(last), old -> replay(old, now));
                if (replay.asks(last.ruling().ruleSet())) {
                  again.add(replay.again(past(last)));
                } else {
                  sums.dropped++;
                }
              }
              again.forEach(each);
              sums.add(again, slice.dossiers());
            },
            progress);
    return sums.report(complete);
  }

  /**
   * Tells every decision of the period as it was made, with the version it was made under, in the
   * order of the dossiers' codes.
   *
   * @return false if there were more dossiers than {@link Period#most}
   */
  public boolean past(ProcedureKey key, Period period, Consumer<PastRuling> each) {
    return through(
        key,
        period,
        slice -> slice.rulings().stream().map(Replaying::past).forEach(each),
        Progress.NONE);
  }

  private boolean through(
      ProcedureKey key, Period period, Consumer<PastRulings.Slice> each, Progress progress) {
    Instant from = period.from().atStartOfDay(zone).toInstant();
    Instant to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
    long all =
        progress == Progress.NONE ? 0 : Math.min(period.most(), rulings.dossiers(key, from, to));
    int dossiers = 0;
    String after = "";
    while (after != null && dossiers < period.most()) {
      int most = Math.min(SLICE, period.most() - dossiers);
      PastRulings.Slice slice = rulings.next(key, from, to, after, most);
      each.accept(slice);
      dossiers += slice.dossiers();
      after = slice.end();
      progress.report(dossiers, all);
      if (progress.isCancelled()) {
        throw new ReplayStopped();
      }
    }
    return after == null;
  }

  private static BundleHash madeUnder(PastRulings.Last last) {
    return new BundleHash(last.ruling().bundleHash());
  }

  private Replay replay(BundleHash old, Bundle now) {
    return Replay.of(procedures.bundle(old), now, now.manifest().validFrom());
  }

  private static PastRuling past(PastRulings.Last last) {
    return new PastRuling(
        last.dossier().value(),
        last.unit(),
        last.dossier().authority(),
        last.channel(),
        last.ruling(),
        Set.of());
  }

  /** What was counted so far; the decisions of one dossier come in one slice. */
  private static final class Sums {

    private ReplayTally tally = ReplayTally.empty();
    private int dossiers;
    private long decided;
    private long turning;
    private long dropped;

    void add(List<Replayed> again, int read) {
      tally = tally.plus(ReplayTally.of(again));
      dossiers += read;
      decided += again.stream().map(one -> one.past().dossier()).distinct().count();
      turning +=
          again.stream()
              .filter(one -> one.turn().isFlip())
              .map(one -> one.past().dossier())
              .distinct()
              .count();
    }

    Report report(boolean complete) {
      return new Report(tally, dossiers, decided, turning, dropped, complete);
    }
  }
}
