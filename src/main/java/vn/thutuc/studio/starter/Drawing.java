package vn.thutuc.studio.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.check.BundleCheck;

/**
 * Puts a diagram of some drawing tool into a bundle. What such tools write for pictures and the
 * engine cannot run is turned into what it means, and told; what only a person can add is told too.
 */
public final class Drawing {

  private Drawing() {}

  /** In the place of a procedure's main process. */
  public static Draft into(Bundle procedure, byte[] bpmn, LocalDate today) {
    String file = procedure.path("processes", procedure.manifest().process());
    Adoption adopted = Adoption.of(bpmn, file);
    Bundle bundle = with(procedure, file, adopted.bpmn());
    return new Draft(bundle, notes(adopted, bundle, file, today));
  }

  /** As the process of a procedure drawn up from nothing. */
  public static Draft into(Naming naming, byte[] bpmn, LocalDate today) {
    Bundle frame = Blank.of(naming, today);
    String file = frame.path("processes", "process.bpmn");
    Adoption adopted = Adoption.of(bpmn, file);
    Bundle filled = with(Blank.filled(naming, today), file, adopted.bpmn());
    return new Draft(with(frame, file, adopted.bpmn()), notes(adopted, filled, file, today));
  }

  private static List<Finding> notes(Adoption adopted, Bundle sound, String file, LocalDate today) {
    List<Finding> notes = new ArrayList<>();
    BundleCheck.check(sound, today).stream()
        .filter(finding -> finding.file().equals(file))
        .forEach(notes::add);
    notes.addAll(adopted.notes());
    return notes;
  }

  private static Bundle with(Bundle bundle, String file, byte[] bpmn) {
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.put(file, bpmn.clone());
    return BundleReader.of(files);
  }
}
