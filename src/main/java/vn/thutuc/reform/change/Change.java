package vn.thutuc.reform.change;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/** One thing a reformer may do to a procedure, with what must hold for it to be possible. */
public sealed interface Change
    permits Cut,
        Merge,
        Parallel,
        Move,
        Automate,
        PreCheck,
        Limit,
        DropDocument,
        FetchDocument,
        Staff,
        Hours,
        RuleRow,
        LegalAmount {

  /** What it does, for people who know the procedure. */
  Text sentence(Bundle before);

  /**
   * Carries it out.
   *
   * @throws ChangeRefused saying which of its conditions does not hold
   */
  void make(Rework rework);
}
