package vn.thutuc.page;

/** Why a day counts towards a deadline or does not. */
public enum DayKind {
  WORKING("check"),
  WEEKEND("moon"),
  HOLIDAY("flag"),
  COMPENSATORY("moon"),
  SWAP("check"),
  PAUSED("pause"),
  RECEIPT("document"),
  CUT_OFF("clock");

  private final String icon;

  DayKind(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /** The last part of the message key. */
  public String key() {
    return Kebab.of(this);
  }

  /** The CSS class of a day of this kind that does not count. */
  String css() {
    return switch (this) {
      case PAUSED, HOLIDAY, COMPENSATORY -> "is-" + key();
      case CUT_OFF -> "is-cut";
      default -> "is-off";
    };
  }
}
