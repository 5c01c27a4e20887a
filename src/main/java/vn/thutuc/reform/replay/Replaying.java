package vn.thutuc.reform.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.PastRulings;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.Ruling;

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
  public record Period(LocalDate from, LocalDate to, int most) {}

  /**
   * What was gone through.
   *
   * @param dossiers how many dossiers, those nobody decided anything about included
   * @param dropped decisions on questions the new version does not ask any more
   * @param complete false if there were more dossiers than {@link Period#most}
   */
  public record Report(ReplayTally tally, int dossiers, long dropped, boolean complete) {}

  /**
   * Asks every decision of the period again.
   *
   * @param now the version they are asked under; the legal values of its first day count
   * @param each told every decision, in the order of the dossiers' codes
   * @throws vn.thutuc.rules.RuleProblems if the rules of {@code now} do not compile
   */
  public Report run(Bundle now, Period period, Consumer<Replayed> each) {
    Instant from = period.from().atStartOfDay(zone).toInstant();
    Instant to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
    Map<BundleHash, Replay> replays = new HashMap<>();
    ReplayTally tally = ReplayTally.empty();
    long dropped = 0;
    int dossiers = 0;
    String after = "";
    while (after != null && dossiers < period.most()) {
      int most = Math.min(SLICE, period.most() - dossiers);
      PastRulings.Slice slice = rulings.next(now.key(), from, to, after, most);
      for (PastRulings.Last last : slice.rulings()) {
        Replay replay = replays.computeIfAbsent(version(last.ruling()), old -> replay(old, now));
        if (replay.asks(last.ruling().ruleSet())) {
          Replayed one = replay.again(past(last));
          each.accept(one);
          tally = tally.plus(ReplayTally.of(one));
        } else {
          dropped++;
        }
      }
      dossiers += slice.dossiers();
      after = slice.end();
    }
    return new Report(tally, dossiers, dropped, after == null);
  }

  private static BundleHash version(Ruling ruling) {
    return new BundleHash(ruling.bundleHash());
  }

  private Replay replay(BundleHash old, Bundle now) {
    return Replay.of(procedures.bundle(old), now, now.manifest().validFrom());
  }

  private static PastRuling past(PastRulings.Last last) {
    return new PastRuling(last.dossier().value(), last.unit(), last.channel(), last.ruling());
  }
}
