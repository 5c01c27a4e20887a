package vn.thutuc.rules;

import java.util.List;
import java.util.Map;

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
}
