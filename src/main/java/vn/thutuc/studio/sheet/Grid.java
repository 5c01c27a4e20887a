package vn.thutuc.studio.sheet;

import java.util.List;

/** What can only be read, as a table; the words above say why. */
public record Grid(String caption, String why, List<String> heads, List<List<String>> rows)
    implements Item {

  public Grid {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
