package vn.thutuc.reform.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Warning;

/**
 * What came out for one change or several together.
 *
 * @param id the numbers of its changes, as in {@code 3+17}
 * @param changes to be made again elsewhere
 * @param sentences one for each change
 * @param laws the articles that would have to be amended first
 * @param posts more than today
 * @param by whom it was beaten; null for the front
 * @param effects by figure, as far as it was lived through; times in seconds
 * @param best the aims in which it is the best of those left, or cannot be told apart from the best
 * @param warnings queues that only grow
 */
public record Tried(
    String id,
    ChangeSet changes,
    List<Text> sentences,
    List<Text> laws,
    int posts,
    Verdict verdict,
    @Nullable String by,
    Map<String, Effect> effects,
    List<Aim> best,
    List<Warning> warnings,
    BundleHash bundle,
    String parametersHash) {

  private static final double DOUBT = 0.05;

  public Tried {
    sentences = List.copyOf(sentences);
    laws = List.copyOf(laws);
    effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
    best = List.copyOf(best);
    warnings = List.copyOf(warnings);
  }

  /** Whether there is less of it than today for sure, among all that was tried (Holm). */
  public boolean isSurelyLess(Aim aim) {
    Effect effect = effects.get(aim.figure());
    return effect != null && effect.adjusted() < DOUBT && effect.difference().mean() < 0;
  }

  /** How often it was lived through. */
  public int replications() {
    return effects.values().stream()
        .mapToInt(effect -> effect.variant().replications().size())
        .max()
        .orElse(0);
  }
}
