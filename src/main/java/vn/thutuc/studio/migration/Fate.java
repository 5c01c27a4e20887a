package vn.thutuc.studio.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or became, of one dossier.
 *
 * @param stood where it stood before, by BPMN id
 * @param stands where it stands then; empty unless it moves
 * @param code why it cannot move, as the code of a refusal; null otherwise
 * @param args what the sentence of that refusal is filled with
 */
public record Fate(
    Kind kind, List<String> stood, List<String> stands, @Nullable String code, List<String> args) {

  /** What can become of a dossier. */
  public enum Kind {
    MOVES,
    STOPS,
    STAYS,
    ENDED,
    CANNOT
  }

  public Fate {
    stood = List.copyOf(stood);
    stands = List.copyOf(stands);
    args = List.copyOf(args);
  }

  static Fate of(Kind kind, List<String> stood) {
    return new Fate(kind, stood, List.of(), null, List.of());
  }

  static Fate moves(List<String> stood, List<String> stands) {
    return new Fate(Kind.MOVES, stood, stands, null, List.of());
  }

  static Fate cannot(List<String> stood, String code, List<String> args) {
    return new Fate(Kind.CANNOT, stood, List.of(), code, args);
  }
}
