package vn.thutuc.product;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/** The house permit as it is, and without its site visit and with five days instead of seven. */
final class ShortPermit {

  static final String KEY = "house-permit";
  private static final String MANIFEST = "processes/house-permit/procedure.yaml";
  private static final String PROCESS = "processes/house-permit/process.bpmn";

  private ShortPermit() {}

  /** A version of its own, so that no other test's dossiers run under it. */
  static Bundle whole(String mark) {
    return with(mark, text -> text, text -> text);
  }

  static Bundle withoutSiteVisit(String mark) {
    return with(
        mark,
        manifest -> manifest.replace("limit: P7D", "limit: P5D"),
        bpmn -> FileEdits.withShorterSteps(FileEdits.withoutSiteVisit(bpmn)));
  }

  static Bundle with(String mark, UnaryOperator<String> manifest, UnaryOperator<String> process) {
    TreeMap<String, byte[]> files = new TreeMap<>(BundleReader.folder(Path.of("."), KEY).files());
    files.keySet().removeIf(path -> path.contains("/scenarios/"));
    change(files, MANIFEST, text -> "# " + mark + "\n" + manifest.apply(text));
    change(files, PROCESS, process);
    return BundleReader.of(files);
  }

  private static void change(Map<String, byte[]> files, String path, UnaryOperator<String> change) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    files.put(path, change.apply(text).getBytes(StandardCharsets.UTF_8));
  }
}
