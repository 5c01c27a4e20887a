package vn.thutuc.dossier;

import java.security.SecureRandom;
import java.util.stream.Stream;

/** Tracking codes for tests that put many dossiers into the register at once. */
public final class TrackingCodes {

  private TrackingCodes() {}

  public static String[] random(int many) {
    SecureRandom random = new SecureRandom();
    return Stream.generate(() -> TrackingCode.random(random).value())
        .limit(many)
        .toArray(String[]::new);
  }
}
