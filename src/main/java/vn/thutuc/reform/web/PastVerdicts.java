package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.reform.calibration.Distances;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.learnt.LearntBase;
import vn.thutuc.reform.learnt.LearntBases;
import vn.thutuc.reform.study.StudyPlan;

/** In plain words how far parameters that were learnt of a past may be trusted. */
@Component
class PastVerdicts {

  private static final List<String> ROWS =
      List.of("simulated", "chance", "chance95", "naive", "repeated");

  private final LearntBases bases;
  private final Words words;

  PastVerdicts(LearntBases bases, Words words) {
    this.bases = bases;
    this.words = words;
  }

  /** One yardstick with its distances, in the order of the columns. */
  record Row(String key, List<String> cells) {}

  /**
   * What the trial came to.
   *
   * @param verdict the last part of its message key
   * @param withheld whether nothing is to be foretold
   * @param sentences what was found, the plainest first
   * @param rows empty where it could not be tried
   */
  record View(
      String verdict,
      boolean withheld,
      boolean synthetic,
      List<String> sentences,
      List<Row> rows) {}

  /** Of these very parameters; empty for those that were not learnt, or were changed since. */
  Optional<View> of(String parameters) {
    return bases.of(parameters).map(this::view);
  }

  private View view(LearntBase learnt) {
    List<String> sentences = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Trust trust = learnt.trust();
    if (trust == null) {
      sentences.add(words.text("lab.past.untried"));
    } else {
      sentences.add(words.text("lab.past.why." + trust.verdict()));
      tell(trust, sentences);
      for (int i = 0; i < ROWS.size(); i++) {
        rows.add(new Row(ROWS.get(i), cells(trust.rows().get(i))));
      }
    }
    sentences.add(
        words.text(
            "lab.past.rests",
            words.number(learnt.cases()),
            words.date(learnt.from()),
            words.date(learnt.until().minusDays(1)),
            words.number(learnt.open()),
            words.number(learnt.events()),
            words.number(LabUnit.PERCENT.rounded(learnt.fitness()))));
    return new View(
        learnt.verdict().name(),
        learnt.verdict() == Trust.Verdict.WITHHELD,
        learnt.origin() == StudyPlan.Origin.SYNTHETIC,
        sentences,
        rows);
  }

  private void tell(Trust trust, List<String> sentences) {
    sentences.add(
        words.text(
            "lab.past.tried", words.number(trust.trainedOn()), words.number(trust.heldOut())));
    sentences.add(
        words.text("lab.past.cycle", number(trust.meanCycle()), number(trust.simulatedCycle())));
    sentences.add(
        words.text(
            "lab.past.off",
            number(trust.simulated().cycle()),
            number(trust.floorHigh().cycle()),
            number(trust.naive().cycle())));
    if (trust.hasMoved()) {
      sentences.add(
          words.text(
              "lab.past.moved",
              number(trust.repeated().cycle()),
              number(trust.floorHigh().cycle())));
    }
  }

  private List<String> cells(Distances row) {
    return List.of(
        number(row.cycle()),
        number(100 * row.twoGrams()),
        number(100 * row.threeGrams()),
        number(row.relative()),
        number(row.circadian()),
        number(row.absolute()),
        number(row.arrival()));
  }

  private String number(double value) {
    return Double.isFinite(value) ? words.number(Math.round(value * 10) / 10.0) : "–";
  }
}
