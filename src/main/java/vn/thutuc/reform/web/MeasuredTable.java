package vn.thutuc.reform.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.history.CaseTimes;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Measuring;
import vn.thutuc.reform.ledger.Reckoning;

/** What a simulation foretold and what was measured, in the words of the ledger. */
@Component
class MeasuredTable {

  private final CaseTimes times;
  private final Words words;

  MeasuredTable(CaseTimes times, Words words) {
    this.times = times;
    this.words = words;
  }

  /**
   * One figure.
   *
   * @param actual empty for one that nobody measures
   * @param result null for one that nobody measures
   */
  record Row(
      String name,
      String foretold,
      String range,
      String actual,
      String interval,
      Reckoning.@Nullable Result result) {}

  /**
   * @param ended dossiers it was measured of, {@code open} those that have not ended
   * @param made what the simulation was made of, in words
   */
  record View(List<Row> rows, long ended, long open, String made) {}

  /** The forecast beside what came of the version. */
  View of(Forecast forecast, BundleHash version) {
    CaseTimes.Times measured = times.under(version);
    return new View(
        forecast.content().figures().stream().map(figure -> row(figure, measured)).toList(),
        measured.ended(),
        measured.filed() - measured.ended(),
        made(forecast));
  }

  private Row row(Forecast.Figure figure, CaseTimes.Times measured) {
    Optional<LabFigure> known = LabFigure.named(figure.name());
    LabUnit unit = known.map(LabFigure::unit).orElse(LabUnit.TIMES);
    String name = known.map(each -> words.text("lab.figure." + each.key())).orElse(figure.name());
    Measuring.Measured found = Measuring.of(figure, measured).orElse(null);
    boolean few = found == null || found.result() == Reckoning.Result.TOO_FEW;
    return new Row(
        name,
        unit.of(words, figure.value()),
        range(unit, figure.low(), figure.high()),
        found == null || found.of() == 0 ? "" : unit.of(words, found.value()),
        found == null || few ? "" : range(unit, found.low(), found.high()),
        found == null ? null : found.result());
  }

  private String range(LabUnit unit, double low, double high) {
    return words.text("reform.ledger.range", unit.number(words, low), unit.number(words, high));
  }

  private String made(Forecast forecast) {
    Forecast.Made made = forecast.content().made();
    if (made == null) {
      return "";
    }
    return words.text(
        "reform.ledger.made",
        words.text("lab.origin." + made.basis()),
        String.valueOf(made.seed()),
        words.number(made.replications()),
        words.number(made.cases()),
        made.parameters());
  }
}
