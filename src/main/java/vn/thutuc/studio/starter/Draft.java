package vn.thutuc.studio.starter;

import java.util.List;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/**
 * A bundle to begin with.
 *
 * @param findings what to compare with the source, and what could not be read
 */
public record Draft(Bundle bundle, List<Finding> findings) {

  public Draft {
    findings = List.copyOf(findings);
  }
}
