package vn.thutuc.page;

/**
 * A state as every screen shows it: colour, icon and word together, so that none depends on colour.
 */
public enum Badge {
  ON_TIME("ok", "check-circle"),
  SOON("soon", "triangle"),
  LATE("late", "octagon"),
  PAUSED("paused", "pause"),
  NOT_STARTED("idle", "dashed"),
  IN_PROGRESS("accent", "arrow-right"),
  DONE("ok", "check-circle"),
  REFUSED("late", "cross-circle"),
  ENDED("idle", "minus-circle");

  private final String tone;
  private final String icon;

  Badge(String tone, String icon) {
    this.tone = tone;
    this.icon = icon;
  }

  /** The part of the CSS class that gives the colour. */
  public String tone() {
    return tone;
  }

  /** The icon's name in the sprite. */
  public String icon() {
    return icon;
  }

  /** The last part of the message key. */
  public String key() {
    return Kebab.of(this);
  }
}
