package vn.thutuc.reform.past;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.reform.replay.Replay;
import vn.thutuc.reform.replay.ReplayTally;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Ruling;

/**
 * Past decisions of a file, or the worked cases of a procedure, asked again under other rules.
 *
 * <p>A file tells facts and what came of them, but not by which rows: the old rules are asked for
 * that. Where they do not come to what the file tells, one of the two is not the right one; such a
 * decision is counted apart and not asked again.
 */
public final class PastReplay {

  private static final int SLICE = 1_000;

  private final Bundle old;
  private final Replay replay;
  private final List<Replayed> slice = new ArrayList<>();
  private final Set<String> decided = new HashSet<>();
  private final Set<String> turning = new HashSet<>();
  private final List<String> unexplained = new ArrayList<>();
  private ReplayTally tally = ReplayTally.empty();
  private Consumer<Replayed> each = one -> {};
  private boolean fromFile;
  private long dropped;
  private long others;

  /**
   * @param old the version the decisions were made under
   * @param now the version they are asked again under; see {@link Replay} for the law that counts
   * @throws vn.thutuc.rules.RuleProblems if the rules of either do not compile
   */
  public PastReplay(Bundle old, Bundle now) {
    this.old = old;
    this.replay = Replay.of(old, now, now.manifest().validFrom());
  }

  /**
   * What came out.
   *
   * @param dossiers dossiers with a decision that was asked again
   * @param turning those of them with a decision certain to turn
   * @param dropped decisions on questions the new version does not ask any more
   * @param otherVersions decisions of the file made under another version than the old one given
   * @param unexplained where decisions stand that the old rules do not come to
   */
  public record Report(
      ReplayTally tally,
      long dossiers,
      long turning,
      long dropped,
      long otherVersions,
      List<String> unexplained) {

    public Report {
      unexplained = List.copyOf(unexplained);
    }
  }

  /**
   * Asks every decision again.
   *
   * @param file {@code .jsonl} or {@code .csv}; null for the worked cases of the old version
   * @param each told every decision, in order
   * @throws PastProblem naming file, line and field
   */
  public Report run(@Nullable Path file, Consumer<Replayed> each) throws IOException {
    this.each = each;
    fromFile = file != null;
    if (file == null) {
      WorkedPast.read(old, this::askFirst);
    } else {
      PastFile.read(file, old.dictionary(), this::ask);
    }
    add();
    if (fromFile && others > 0 && tally.decisions() == 0 && unexplained.isEmpty()) {
      throw PastProblem.otherVersion(String.valueOf(file), old.hash().brief());
    }
    return new Report(tally, decided.size(), turning.size(), dropped, others, unexplained);
  }

  /** The first of several times that the old rules come to. */
  private void askFirst(List<PastLine> times) {
    ask(
        times.stream()
            .filter(line -> explained(line) != null)
            .findFirst()
            .orElseGet(() -> times.get(0)));
  }

  private void ask(PastLine line) {
    if (!line.version().isEmpty() && !line.version().equals(old.hash().hex())) {
      others++;
      return;
    }
    Ruling ruling = explained(line);
    if (ruling == null) {
      unexplained.add(line.place().toString());
    } else if (replay.asks(line.question())) {
      Replayed again =
          replay.again(
              new PastRuling(
                  line.dossier(),
                  line.unit(),
                  line.province(),
                  line.channel(),
                  ruling,
                  line.withheld()));
      slice.add(again);
      decided.add(line.dossier());
      if (again.turn().isFlip()) {
        turning.add(line.dossier());
      }
      each.accept(again);
      if (slice.size() >= SLICE) {
        add();
      }
    } else {
      dropped++;
    }
  }

  private void add() {
    tally = tally.plus(ReplayTally.of(slice));
    slice.clear();
  }

  /** What the old rules say to the facts; null if it is not what came of them. */
  private @Nullable Ruling explained(PastLine line) {
    if (!old.rules().book().ruleSets().contains(line.question())) {
      throw PastProblem.unknownQuestion(
          line.place(), line.question(), String.join(", ", old.rules().book().ruleSets()));
    }
    if (fromFile) {
      guard(line);
    }
    try {
      Facts facts = Facts.of(old.dictionary(), line.facts(), line.day(), line.channel());
      Ruling ruling = old.rules().book().rule(line.question(), facts);
      return line.isToldBy(ruling) ? ruling : null;
    } catch (BadFact refused) {
      if (fromFile) {
        throw PastProblem.badFact(line.place(), refused.field());
      }
      return null;
    } catch (ContradictoryRules contradiction) {
      return null;
    }
  }

  /** A name nobody knows is a slip of the pen: left out in silence it would change the answer. */
  private void guard(PastLine line) {
    for (String name : line.facts().keySet()) {
      boolean known =
          old.dictionary().dossierField(name).isPresent()
              || old.dictionary().types().stream().map(FactType::from).anyMatch(name::equals);
      if (!known) {
        throw PastProblem.unknownField(line.place(), "facts." + name);
      }
    }
  }
}
