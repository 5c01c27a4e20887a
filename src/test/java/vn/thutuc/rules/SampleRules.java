package vn.thutuc.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of src/test/resources/rules-sample, and ways to change one thing in them. */
final class SampleRules {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<String> DMN =
      List.of("allowance-coefficient.dmn", "conditions.dmn", "documents.dmn", "routing.dmn");

  private SampleRules() {}

  static byte[] file(String name) {
    try (InputStream file = SampleRules.class.getResourceAsStream("/rules-sample/" + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dictionary dictionary() {
    return Dictionary.read("facts.yaml", file("facts.yaml"));
  }

  static RuleSource source() {
    Map<String, byte[]> dmn = new LinkedHashMap<>();
    DMN.forEach(name -> dmn.put(name, file(name)));
    return new RuleSource(
        dictionary(),
        LegalValues.read("parameters.yaml", file("parameters.yaml")),
        dmn,
        Map.of("allowance.drl", file("allowance.drl")),
        ruleSets(),
        citations(),
        "c0ffee");
  }

  private static List<RuleSetSpec> ruleSets() {
    return List.of(
        new RuleSetSpec(
            "pre-check", Purpose.PRE_CHECK, "allowance-conditions", List.of(), List.of()),
        new RuleSetSpec(
            "checklist", Purpose.CHECKLIST, "allowance-documents", List.of(), List.of()),
        new RuleSetSpec("visit-check", Purpose.PRE_CHECK, "visit", List.of(), List.of()),
        new RuleSetSpec(
            "allowance",
            Purpose.DECISION,
            null,
            List.of(new TableStep("allowance-coefficient", "Coefficient")),
            List.of("allowance.drl")));
  }

  static Map<String, Citation> citations() {
    return Stream.of(
            "nd20-4",
            "nd20-5",
            "nd20-5.1",
            "nd20-5.3",
            "nd20-5.4",
            "nd20-5.5a",
            "nd20-5.6",
            "nd20-5.8",
            "nd20-6.1",
            "nd20-6.2",
            "nd20-8",
            "nd20-8.1a",
            "nd76",
            "nd335")
        .collect(Collectors.toMap(id -> id, id -> new Citation(id, Text.same(id))));
  }

  /** Only this DRL text, and nothing else that could be wrong. */
  static RuleSource drl(String text) {
    RuleSetSpec spec =
        new RuleSetSpec("rules", Purpose.DECISION, null, List.of(), List.of("rules.drl"));
    return with(Map.of(), Map.of("rules.drl", text), List.of(spec));
  }

  /** Only this DMN text. */
  static RuleSource dmn(String text) {
    return with(Map.of("table.dmn", text), Map.of(), List.of());
  }

  static RuleSource with(
      Map<String, String> dmn, Map<String, String> drl, List<RuleSetSpec> specs) {
    RuleSource sample = source();
    return new RuleSource(
        sample.dictionary(),
        sample.legalValues(),
        bytes(dmn),
        bytes(drl),
        specs,
        sample.citations(),
        sample.bundleHash());
  }

  private static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new HashMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  static Facts facts(Map<String, ?> answers) {
    return facts(answers, TODAY);
  }

  static Facts facts(Map<String, ?> answers, LocalDate receivedOn) {
    return Facts.of(dictionary(), answers, receivedOn, "ONLINE");
  }
}
