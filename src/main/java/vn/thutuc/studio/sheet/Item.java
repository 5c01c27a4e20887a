package vn.thutuc.studio.sheet;

import java.util.Locale;

/** What can stand in a part of a sheet. */
public sealed interface Item permits Entry, Rows, Grid {

  /** The last part of the name of the template that draws it. */
  default String look() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
