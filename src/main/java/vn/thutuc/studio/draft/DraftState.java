package vn.thutuc.studio.draft;

import java.util.Locale;

/** Where a draft is on its way; what is published or discarded never moves again. */
public enum DraftState {
  EDITING,
  IN_REVIEW,
  PUBLISHED,
  DISCARDED;

  /** Whether somebody still has to do something about it. */
  public boolean isOpen() {
    return this == EDITING || this == IN_REVIEW;
  }

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
