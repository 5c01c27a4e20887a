package vn.thutuc.attack.rules;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;

/** The good bundle of the tests with one file of an attacker in it. */
final class HostileBundle {

  static final String DRL = "rules/sample-permit/support.drl";
  static final String DMN = "rules/sample-permit/tables.dmn";

  private HostileBundle() {}

  static Bundle withRules(String drl) {
    return SampleBundles.with(DRL, drl);
  }

  static Bundle withTables(String dmn) {
    return SampleBundles.with(DMN, dmn);
  }
}
