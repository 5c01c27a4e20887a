package vn.thutuc.portal;

import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.TrackingCode;

/** Opens a dossier to whoever holds its tracking code. */
@Component
public class Tracking {

  private final Dossiers dossiers;

  Tracking(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * The dossier of a code as somebody typed it.
   *
   * @throws TrackingCodeUnknown if no dossier has it
   */
  public Dossier open(String typed) {
    return TrackingCode.typed(typed)
        .flatMap(dossiers::tracked)
        .orElseThrow(TrackingCodeUnknown::new);
  }
}
