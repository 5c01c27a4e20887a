package vn.thutuc.reform.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.PastRulings;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.reform.ledger.Reckoning;
import vn.thutuc.reform.ledger.Reforms;
import vn.thutuc.reform.ledger.Share;
import vn.thutuc.reform.replay.ReplayTally.Answer;
import vn.thutuc.reform.replay.Verdict;

/** The ledger in the words of its page. */
@Component
class LedgerTable {

  private static final int MOST_REFORMS = 30;
  private static final int MOST_CAUSES = 5;

  private final Reforms reforms;
  private final Forecasts forecasts;
  private final PastRulings rulings;
  private final Directory directory;
  private final VerdictWords verdicts;
  private final MeasuredTable measured;
  private final Words words;

  LedgerTable(
      Reforms reforms,
      Forecasts forecasts,
      PastRulings rulings,
      Directory directory,
      VerdictWords verdicts,
      MeasuredTable measured,
      Words words) {
    this.reforms = reforms;
    this.forecasts = forecasts;
    this.rulings = rulings;
    this.directory = directory;
    this.verdicts = verdicts;
    this.measured = measured;
    this.words = words;
  }

  /**
   * A reform that became law.
   *
   * @param replay what was foretold by replay; null if nothing was
   * @param by who made that forecast
   * @param simulation what was foretold by simulation; null if nothing was
   * @param measured the same beside what came of it; null if nothing was
   * @param decided decisions made under it so far
   */
  record Entry(
      Reforms.Reform reform,
      @Nullable Forecast replay,
      String by,
      List<Said> causes,
      @Nullable Forecast simulation,
      MeasuredTable.@Nullable View measured,
      long decided,
      List<Line> lines) {}

  /** A cause and how many decisions it was foretold to turn. */
  record Said(String text, String detail, long flips) {}

  /** One verdict of one question, foretold and happened. */
  record Line(
      String question,
      String verdict,
      String before,
      String foretold,
      String actual,
      String interval,
      Reckoning.Result result) {}

  List<Entry> entries() {
    return reforms.newest(MOST_REFORMS).stream().map(this::entry).toList();
  }

  private Entry entry(Reforms.Reform reform) {
    Forecast replay = forecast(reform, Forecast.Kind.REPLAY);
    Forecast simulation = forecast(reform, Forecast.Kind.SIMULATION);
    Map<Answer, Long> actual = actual(reform.version());
    return new Entry(
        reform,
        replay,
        replay == null ? "" : name(replay.by()),
        replay == null ? List.of() : causes(replay),
        simulation,
        simulation == null ? null : measured.of(simulation, reform.version()),
        actual.values().stream().mapToLong(Long::longValue).sum(),
        replay == null
            ? List.of()
            : Reckoning.of(replay.content(), actual).stream().map(this::line).toList());
  }

  private @Nullable Forecast forecast(Reforms.Reform reform, Forecast.Kind kind) {
    return forecasts.of(reform.draft(), reform.version(), kind).orElse(null);
  }

  private Map<Answer, Long> actual(BundleHash version) {
    Map<Answer, Long> counts = new TreeMap<>();
    for (PastRulings.Alike alike : rulings.under(version)) {
      String verdict = Verdict.of(alike.example()).said();
      counts.merge(new Answer(alike.example().ruleSet(), verdict), alike.dossiers(), Long::sum);
    }
    return counts;
  }

  private List<Said> causes(Forecast forecast) {
    return forecast.content().causes().stream()
        .limit(MOST_CAUSES)
        .map(
            weight ->
                new Said(
                    verdicts.of(weight.cause()), verdicts.detail(weight.cause()), weight.flips()))
        .toList();
  }

  private Line line(Reckoning.Line line) {
    Share actual = line.actual();
    String foretold =
        line.low() == line.high()
            ? percent(line.low())
            : words.text("reform.ledger.range", percent(line.low()), percent(line.high()));
    return new Line(
        line.question(),
        verdicts.of(line.verdict()),
        percent(line.before().value()),
        foretold,
        words.text(
            "reform.ledger.of",
            words.number(actual.count()),
            words.number(actual.of()),
            percent(actual.value())),
        words.text("reform.ledger.range", percent(actual.low()), percent(actual.high())),
        line.result());
  }

  /** 12,3 % from 0.1234. */
  private String percent(double share) {
    return words.text("reform.ledger.percent", words.number(Math.round(share * 1000) / 10.0));
  }

  private String name(String account) {
    return directory.official(account).map(Official::name).orElse(account);
  }
}
