package vn.thutuc.engine;

import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.RuleBook;

/** The published versions as the procedure room stores them. */
@Component
final class StoredBundles implements PublishedBundles {

  private final Procedures procedures;

  StoredBundles(Procedures procedures) {
    this.procedures = procedures;
  }

  @Override
  public Bundle bundle(BundleHash hash) {
    return procedures.bundle(hash);
  }

  @Override
  public RuleBook ruleBook(BundleHash hash) {
    return procedures.ruleBook(hash);
  }
}
