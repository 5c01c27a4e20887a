package vn.thutuc.reform;

import vn.thutuc.rules.Facts;

/** A case as the conditions of gateways see it. */
interface Answered {

  /** What the rules may know of it. */
  Facts facts();

  /**
   * The answer of an attribute, whether the dictionary knows it or not.
   *
   * @param place in the order of the parameters
   */
  Object attribute(int place);
}
