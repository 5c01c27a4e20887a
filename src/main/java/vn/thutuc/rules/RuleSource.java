package vn.thutuc.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thutuc.rules.dmn.DmnReader;

/**
 * Everything a rule book is made of, before it is checked.
 *
 * @param dmn decision tables: contents by file name
 * @param drl rules: contents by file name
 * @param citations the bundle's legal bases by id
 * @param bundleHash the content hash of the published version; every ruling names it
 */
public record RuleSource(
    Dictionary dictionary,
    LegalValues legalValues,
    Map<String, byte[]> dmn,
    Map<String, byte[]> drl,
    List<RuleSetSpec> ruleSets,
    Map<String, Citation> citations,
    String bundleHash) {

  public RuleSource {
    dmn = Map.copyOf(dmn);
    drl = Map.copyOf(drl);
    ruleSets = List.copyOf(ruleSets);
    citations = Map.copyOf(citations);
  }

  /**
   * The decision tables as the product reads them, by file name: checked words only, in one form.
   * An engine is given this text, never the bytes as uploaded.
   *
   * @throws IllegalArgumentException if a file cannot be read; {@link RuleBook#examine} says why
   */
  public Map<String, String> tableTexts() {
    Map<String, String> texts = new TreeMap<>();
    dmn.forEach((name, content) -> texts.put(name, DmnReader.canonical(content)));
    return texts;
  }
}
