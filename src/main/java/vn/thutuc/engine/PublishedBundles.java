package vn.thutuc.engine;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.rules.RuleBook;

/**
 * Where the engine finds the version a dossier runs under: the store, or a scenario's own bundle.
 */
public interface PublishedBundles {

  Bundle bundle(BundleHash hash);

  /** The compiled rules of that version; compiled once. */
  RuleBook ruleBook(BundleHash hash);
}
