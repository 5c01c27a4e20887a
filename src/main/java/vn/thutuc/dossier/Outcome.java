package vn.thutuc.dossier;

import java.util.Arrays;
import java.util.Optional;

/** How a dossier ended; a diagram's end event says which by its {@code status}. */
public enum Outcome {
  GRANTED("RETURNED", DossierStatus.RETURNED),
  REFUSED("REFUSED", DossierStatus.RETURNED),
  NOT_RECEIVED("NOT_RECEIVED", DossierStatus.NOT_RECEIVED),
  WITHDRAWN("WITHDRAWN", DossierStatus.WITHDRAWN),
  STOPPED("STOPPED", DossierStatus.STOPPED);

  private final String endStatus;
  private final DossierStatus status;

  Outcome(String endStatus, DossierStatus status) {
    this.endStatus = endStatus;
    this.status = status;
  }

  /** The status the dossier keeps for good. */
  public DossierStatus status() {
    return status;
  }

  /** The outcome an end event's {@code status} property names. */
  static Optional<Outcome> ofEndStatus(String endStatus) {
    return Arrays.stream(values()).filter(o -> o.endStatus.equals(endStatus)).findFirst();
  }
}
