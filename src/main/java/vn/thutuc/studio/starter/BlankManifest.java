package vn.thutuc.studio.starter;

import java.time.LocalDate;
import java.util.List;
import vn.thutuc.rules.Text;

/**
 * Writes the manifest of a procedure drawn up from nothing: what was said, what every procedure
 * begins with and may change, and under a comment each the parts of Decree 63/2010/ND-CP, article
 * 8.2, that are still to be written.
 */
final class BlankManifest {

  /** What stands in for a part in a manifest nobody publishes; each on its own line. */
  private static final String STAND_INS =
      """
      field: {vi: x, en: x}
      competentAuthority: {id: x, name: {vi: x, en: x}}
      owner: x
      publication: {decision: x, date: 2026-01-01, confirmed: false}
      legalBasis: [{id: x, citation: {vi: x, en: x}, validFrom: 2026-01-01, confirmed: false}]
      subjects: {vi: x, en: x}
      limit: P30D
      documents: [{id: x, name: {vi: x, en: x}, form: COPY, copies: 1, when: ALWAYS}]
      fee: {amount: 0}
      results: [{id: result, name: {vi: x, en: x}}]
      """;

  private final YamlLines yaml = new YamlLines();

  private BlankManifest() {}

  static String of(Naming naming, LocalDate today) {
    BlankManifest manifest = new BlankManifest();
    manifest.begun(naming, today);
    for (String part : List.of("authority", "publication", "law", "limit", "papers")) {
      manifest.yaml.comment(Note.words("blank." + part).vi());
    }
    manifest.usual(naming, false);
    return manifest.yaml.toString();
  }

  static String filled(Naming naming, LocalDate today) {
    BlankManifest manifest = new BlankManifest();
    manifest.begun(naming, today);
    manifest.yaml.raw(STAND_INS.strip());
    manifest.usual(naming, true);
    String text = manifest.yaml.toString();
    text = naming.code().isEmpty() ? text + "code: \"0.000000\"\n" : text;
    return naming.level() == null ? text + "level: COMMUNE\n" : text;
  }

  private void begun(Naming naming, LocalDate today) {
    yaml.comment(Note.words("blank.head").vi());
    yaml.raw("key: " + naming.key());
    if (!naming.code().isEmpty()) {
      yaml.text("code", naming.code());
    }
    name(naming.name());
    if (naming.level() != null) {
      yaml.raw("level: " + naming.level());
    }
    yaml.comment(Note.words("blank.from").vi()).raw("validFrom: " + today);
  }

  private void name(Text name) {
    if (name.en().isBlank()) {
      yaml.vietnamese("name", name.vi());
    } else {
      yaml.raw("name:").text("  vi", name.vi()).text("  en", name.en());
    }
  }

  private void usual(Naming naming, boolean filled) {
    yaml.raw("calendar: vn").comment(Note.words("blank.clock").vi());
    yaml.raw(
        "clock: {startsOn: RECEPTION, cutOff: \"15:00\", supplement: RESET,"
            + (filled ? " supplementResponse: P5D," : "")
            + " maxSupplements: 1, onNoResponse: STOP}");
    yaml.raw("transition: FINISH_ON_OLD").raw("online: {mode: FULL}");
    yaml.raw("channels: [ONLINE, COUNTER, POSTAL]");
    yaml.comment(Note.words("blank.retention").vi()).raw("retention: P10Y");
    yaml.raw("process: process.bpmn").raw("forms: {application: application.form}");
    yaml.raw("simplifications:");
    Text honest = Note.words("blank.simplification", naming.name().vi());
    yaml.text("  - vi", honest.vi()).text("    en", honest.en());
  }
}
