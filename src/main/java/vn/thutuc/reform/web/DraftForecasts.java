package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.OtherEvidence;

/** What was foretold of a draft's content, or of another content it had before. */
@Component
class DraftForecasts implements OtherEvidence {

  private final Forecasts forecasts;
  private final Words words;

  DraftForecasts(Forecasts forecasts, Words words) {
    this.forecasts = forecasts;
    this.words = words;
  }

  @Override
  public List<Line> about(Draft draft, BundleHash content) {
    List<Line> lines = new ArrayList<>();
    simulated(draft, content).ifPresent(lines::add);
    line(draft, content, Forecast.Kind.REPLAY).ifPresent(lines::add);
    return lines;
  }

  /** What a simulation said; empty if none was ever asked. */
  Optional<Line> simulated(Draft draft, BundleHash content) {
    return line(draft, content, Forecast.Kind.SIMULATION);
  }

  private Optional<Line> line(Draft draft, BundleHash content, Forecast.Kind kind) {
    String page = "/studio/drafts/" + draft.id() + "/replay#h-forecast";
    Optional<Line> there =
        forecasts
            .of(draft.id(), content, kind)
            .map(
                forecast ->
                    new Line(
                        true,
                        kind == Forecast.Kind.REPLAY ? replayed(forecast) : simulated(forecast),
                        page));
    if (there.isPresent() || !forecasts.has(draft.id(), kind)) {
      return there;
    }
    return Optional.of(new Line(false, words.text("reform.foretold.void." + kind), page));
  }

  private String replayed(Forecast forecast) {
    return words.text(
        "reform.foretold.replay",
        words.number(forecast.content().turning()),
        words.number(forecast.content().dossiers()),
        words.shortMoment(forecast.at()));
  }

  private String simulated(Forecast forecast) {
    StringJoiner figures = new StringJoiner("; ");
    for (Forecast.Figure figure : forecast.content().figures()) {
      LabFigure.named(figure.name())
          .filter(LabFigure::isTold)
          .ifPresent(
              known ->
                  figures.add(
                      words.text(
                          "reform.foretold.figure",
                          words.text("lab.figure." + known.key()),
                          known.unit().of(words, figure.value()),
                          known.unit().number(words, figure.low()),
                          known.unit().number(words, figure.high()))));
    }
    return words.text("reform.foretold.simulation", figures, words.shortMoment(forecast.at()))
        + basis(forecast);
  }

  private String basis(Forecast forecast) {
    Forecast.Made made = forecast.content().made();
    return made == null
        ? ""
        : " "
            + words.text(
                "reform.foretold.made",
                words.text("lab.origin." + made.basis()),
                String.valueOf(made.seed()),
                made.parameters().substring(0, Math.min(12, made.parameters().length())));
  }
}
