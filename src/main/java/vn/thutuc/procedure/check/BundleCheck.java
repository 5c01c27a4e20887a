package vn.thutuc.procedure.check;

import java.time.LocalDate;
import java.util.List;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/** Checks a bundle against everything the product and the law ask of it. */
public final class BundleCheck {

  private BundleCheck() {}

  /**
   * All findings, gravest first.
   *
   * @param today legal bases and parameters are looked at as of the later of this and validFrom
   */
  public static List<Finding> check(Bundle bundle, LocalDate today) {
    return List.of();
  }
}
