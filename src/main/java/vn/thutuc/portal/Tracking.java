package vn.thutuc.portal;

import java.util.Optional;
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

  /**
   * The dossier whose details open to a code and a second factor; empty if the code is unknown or
   * the factor wrong, which take the same steps and so nearly the same time.
   */
  public Optional<Dossier> open(String typed, String factor) {
    Optional<Dossier> dossier = TrackingCode.typed(typed).flatMap(dossiers::tracked);
    SecondFactor declared =
        dossier.map(one -> SecondFactor.of(one.answers())).orElseGet(SecondFactor::none);
    boolean fits = declared.fits(factor);
    return dossier.filter(one -> fits);
  }
}
