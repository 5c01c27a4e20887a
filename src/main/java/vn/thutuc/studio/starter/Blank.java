package vn.thutuc.studio.starter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/**
 * The frame of a procedure drawn up from nothing: the usual way of a dossier, the questions every
 * application asks, and a manifest in which only what somebody said is filled in. Nothing in it is
 * presented as law; the check asks for the rest, one finding a gap.
 */
public final class Blank {

  private Blank() {}

  /**
   * @param today the first day in force, until somebody sets another
   */
  public static Bundle of(Naming naming, LocalDate today) {
    return bundle(naming, BlankManifest.of(naming, today));
  }

  /** The same with every gap filled with a stand-in, for judging a diagram alone. */
  static Bundle filled(Naming naming, LocalDate today) {
    return bundle(naming, BlankManifest.filled(naming, today));
  }

  private static Bundle bundle(Naming naming, String manifest) {
    String key = naming.key().value();
    String process = "processes/" + key + "/process.bpmn";
    StepPlan plan =
        StepPlan.of(Reading.unread("", Doubt.STEPS_UNNUMBERED), naming.name().vi(), process);
    Map<String, byte[]> files = new TreeMap<>();
    files.put("processes/" + key + "/procedure.yaml", manifest.getBytes(StandardCharsets.UTF_8));
    files.put(
        process, DraftProcess.of(key, naming.name().vi(), plan).getBytes(StandardCharsets.UTF_8));
    for (String form : List.of("application.form", "application.en.yaml")) {
      files.put("forms/" + key + "/" + form, DraftFiles.bytes(form));
    }
    files.put("rules/" + key + "/facts.yaml", DraftFiles.bytes("facts.yaml"));
    return BundleReader.of(files);
  }
}
