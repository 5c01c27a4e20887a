package vn.thutuc.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.rules.Citation;
import vn.thutuc.rules.RuleSetSpec;
import vn.thutuc.rules.RuleSource;

/** Gathers what a bundle says about its rules. */
final class BundleRules {

  private BundleRules() {}

  static RuleSource source(Bundle bundle) {
    Manifest manifest = bundle.manifest();
    Map<String, Citation> citations = new LinkedHashMap<>();
    manifest
        .legalBasis()
        .forEach(law -> citations.put(law.id(), new Citation(law.id(), law.citation())));
    List<RuleSetSpec> ruleSets =
        manifest.ruleSets().entrySet().stream()
            .map(set -> set.getValue().named(set.getKey()))
            .toList();
    return new RuleSource(
        bundle.dictionary(),
        bundle.legalValues(),
        bundle.named("rules", ".dmn"),
        bundle.named("rules", ".drl"),
        ruleSets,
        citations,
        bundle.hash().hex());
  }
}
