package vn.thutuc.page.of;

import vn.thutuc.rules.FactField;

/** Who reads a page. */
public enum Audience {
  /** Anybody who holds a tracking code, perhaps over a shoulder: no personal facts. */
  PUBLIC,
  /** The one who typed the answers, before filing them. */
  APPLICANT,
  OFFICIALS;

  boolean maySee(FactField field) {
    return this != PUBLIC || (!field.personal() && !field.sensitive());
  }
}
