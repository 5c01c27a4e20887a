package vn.thutuc.studio.starter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;

/**
 * Makes a draft bundle of an entry of the national catalogue. Nothing is read silently: what is not
 * certain is a finding with the words of the source, and what cannot be read stays out.
 */
public final class Starter {

  private Starter() {}

  /**
   * @param seenOn the day the portal showed the entry; stands in for dates the entry does not give
   */
  public static Draft draft(CatalogueEntry entry, LocalDate seenOn) {
    EntryReading reading = EntryReading.of(entry);
    String key = DraftNames.key(entry);
    StepPlan plan =
        StepPlan.of(reading.steps(), entry.steps(), "processes/" + key + "/process.bpmn");
    Map<String, byte[]> files = new TreeMap<>();
    put(files, "processes/" + key + "/procedure.yaml", DraftManifest.of(reading, seenOn));
    put(files, "processes/" + key + "/process.bpmn", DraftProcess.of(key, entry.name(), plan));
    for (String form : List.of("application.form", "application.en.yaml")) {
      files.put("forms/" + key + "/" + form, DraftFiles.bytes(form));
    }
    files.put("rules/" + key + "/facts.yaml", DraftFiles.bytes("facts.yaml"));
    List<Finding> findings = new ArrayList<>(ManifestNotes.of(reading, key, seenOn));
    findings.addAll(plan.findings());
    return new Draft(BundleReader.of(files), findings);
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
