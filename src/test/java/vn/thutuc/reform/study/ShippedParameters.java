package vn.thutuc.reform.study;

import java.nio.file.Path;
import java.time.ZoneId;

/** The parameters the lab begins with, for tests without an application. */
public final class ShippedParameters {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final LabParameters ALL = new LabParameters(Path.of("rules", "_calendar"), ZONE);

  private ShippedParameters() {}
}
