package vn.thutuc.deadline;

/** An extension counts something else than the limit: days against hours, working against all. */
public final class ExtensionUnitDiffers extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  ExtensionUnitDiffers(TimeLimit extra, TimeLimit limit) {
    super(
        "an extension of %s %s cannot extend a limit of %s %s: use the limit's unit"
            .formatted(extra.iso(), extra.unit(), limit.iso(), limit.unit()));
  }
}
