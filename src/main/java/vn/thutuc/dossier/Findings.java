package vn.thutuc.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what officials find out about a case. */
@Component
public class Findings {

  private final Dossiers dossiers;

  Findings(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Adds findings, in the caller's transaction; one found again replaces the older. */
  public void add(DossierCode code, Map<String, Object> findings) {
    dossiers.found(code, findings);
  }
}
