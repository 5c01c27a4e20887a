package vn.thutuc.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;

/** The bundles a test published, and the answers its dossiers hold. */
final class PublishedForTest implements PublishedBundles, CaseFacts {

  static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);

  private final Map<BundleHash, Bundle> bundles = new HashMap<>();
  private final Map<BundleHash, RuleBook> books = new HashMap<>();
  final Map<String, Map<String, Object>> answers = new HashMap<>();

  void add(Bundle bundle) {
    bundles.put(bundle.hash(), bundle);
  }

  @Override
  public Bundle bundle(BundleHash hash) {
    return bundles.get(hash);
  }

  @Override
  public RuleBook ruleBook(BundleHash hash) {
    return books.computeIfAbsent(hash, h -> RuleBook.compile(bundles.get(h).ruleSource()));
  }

  @Override
  public Facts factsOf(String dossier, Bundle bundle) {
    return Facts.of(
        bundle.dictionary(), answers.getOrDefault(dossier, Map.of()), RECEIVED, "ONLINE");
  }
}
