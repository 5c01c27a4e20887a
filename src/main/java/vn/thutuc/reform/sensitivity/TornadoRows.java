package vn.thutuc.reform.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.reform.comparison.CsvCell;
import vn.thutuc.simulation.Estimate;

/** Which assumptions move the answer, as rows for spreadsheets and for the shell. */
public final class TornadoRows {

  private static final double LEVEL = 0.95;
  private static final String HEAD =
      "kind,path,way,basis,side,figure,today_moves,low95,high95,difference_moves,low95,high95,"
          + "difference,low95,high95";

  private TornadoRows() {}

  /** One line for each figure of each side, those that move it most first. */
  public static List<String> csv(Tornado tornado) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (String figure : tornado.figures()) {
      for (Bar bar : tornado.ranked(figure)) {
        lines.addAll(csv(bar, bar.low(), "low", figure));
        lines.addAll(csv(bar, bar.high(), "high", figure));
      }
    }
    return lines;
  }

  private static List<String> csv(Bar bar, Shift.@Nullable Side side, String name, String figure) {
    Shift shift = side == null ? null : side.shifts().get(figure);
    if (shift == null) {
      return List.of();
    }
    Assumption of = bar.assumption();
    return List.of(
        String.join(
            ",",
            CsvCell.of(of.kind().name().toLowerCase(Locale.ROOT)),
            CsvCell.of(of.path()),
            CsvCell.of(of.way()),
            of.basis(),
            name,
            figure,
            csv(shift.today()),
            csv(shift.change()),
            csv(shift.difference())));
  }

  private static String csv(@Nullable Estimate estimate) {
    return estimate == null
        ? ",,"
        : String.join(
            ",",
            CsvCell.of(estimate.mean()),
            CsvCell.of(estimate.low(LEVEL)),
            CsvCell.of(estimate.high(LEVEL)));
  }

  /** By how much the difference moves on either side, those that move it most first. */
  public static List<String> ranked(Tornado tornado, String figure, double unit) {
    return tornado.ranked(figure).stream()
        .map(
            bar ->
                String.format(
                    Locale.ROOT,
                    "  %-64s %-9s %28s %28s",
                    (bar.assumption().path() + " " + bar.assumption().way()).strip(),
                    bar.assumption().basis(),
                    moved(bar.low(), figure, unit),
                    moved(bar.high(), figure, unit)))
        .toList();
  }

  private static String moved(Shift.@Nullable Side side, String figure, double unit) {
    Shift shift = side == null ? null : side.shifts().get(figure);
    Estimate moved = shift == null ? null : shift.change();
    return moved == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%+.3f [%+.3f; %+.3f]",
            moved.mean() / unit,
            moved.low(LEVEL) / unit,
            moved.high(LEVEL) / unit);
  }
}
