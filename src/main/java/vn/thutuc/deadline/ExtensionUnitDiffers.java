package vn.thutuc.deadline;

import vn.thutuc.refusal.Refusal;

/** An extension counts something else than the limit: days against hours, working against all. */
public final class ExtensionUnitDiffers extends Refusal {

  private static final long serialVersionUID = 1L;

  ExtensionUnitDiffers(TimeLimit extra, TimeLimit limit) {
    super(
        Kind.INVALID,
        "extension-unit-differs",
        extra.iso(),
        extra.unit(),
        limit.iso(),
        limit.unit());
  }
}
