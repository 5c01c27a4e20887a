package vn.thutuc.page;

import java.util.List;

/** Labels and values that belong together, under a heading. */
public record SectionView(String title, List<SummaryRow> rows) {

  public SectionView {
    rows = List.copyOf(rows);
  }
}
