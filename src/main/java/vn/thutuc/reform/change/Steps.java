package vn.thutuc.reform.change;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/** What the things of a bundle are called. */
final class Steps {

  private Steps() {}

  static Text name(Bundle bundle, String step) {
    return bundle.flow().step(step).map(found -> found.name()).orElse(Text.same(step));
  }

  static Text document(Bundle bundle, String id) {
    return bundle.manifest().document(id).map(found -> found.name()).orElse(Text.same(id));
  }
}
