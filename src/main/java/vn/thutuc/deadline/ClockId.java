package vn.thutuc.deadline;

/**
 * Which clock: that of a dossier as a whole, or of one step of it.
 *
 * @param scope {@link #DOSSIER}, or an id of one visit to a step, such as its task id
 */
public record ClockId(String dossier, String scope) {

  /** The scope of the dossier's own clock, which runs under the statutory limit. */
  public static final String DOSSIER = "DOSSIER";

  public ClockId {
    if (dossier.isBlank() || scope.isBlank()) {
      throw new IllegalArgumentException("a clock belongs to a dossier and has a scope");
    }
  }

  /** Whether it is the dossier's own clock. */
  public boolean isOfDossier() {
    return scope.equals(DOSSIER);
  }

  public static ClockId of(String dossier) {
    return new ClockId(dossier, DOSSIER);
  }
}
