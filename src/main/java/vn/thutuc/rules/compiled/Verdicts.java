package vn.thutuc.rules.compiled;

import org.jspecify.annotations.Nullable;

/** What a rule that fires tells the ruling; the only door out of a generated rule. */
public interface Verdicts {

  /**
   * A rule fires.
   *
   * @param rule its number in the book
   * @param facts the values that made it fire, in the order the book knows
   */
  void fired(int rule, @Nullable Object[] facts);

  void satisfied(int rule, String code);

  void failed(int rule, String code);

  void require(int rule, String id);

  void set(int rule, String name, @Nullable Object value);
}
