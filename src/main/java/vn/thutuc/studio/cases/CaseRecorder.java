package vn.thutuc.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.dossier.AnswerTrail;
import vn.thutuc.dossier.Components;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierNotFound;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.FinishedDossiers;
import vn.thutuc.dossier.GivenAnswers;
import vn.thutuc.dossier.Rulings;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Parts;

/**
 * Writes a finished dossier down as a worked case: what was answered and done, in order, and what
 * came of it. It is kept only after it came out the same under the version the dossier ran under.
 */
@Component
public class CaseRecorder {

  private static final int SHOWN = 30;

  private final Dossiers dossiers;
  private final FinishedDossiers finished;
  private final AnswerTrail trail;
  private final CaseEvents log;
  private final Rulings rulings;
  private final Components components;
  private final CaseClock clocks;
  private final Procedures procedures;
  private final Calendars calendars;
  private final Drafting drafting;
  private final DraftFiles files;
  private final CaseRuns runs;
  private final ZoneId zone;

  CaseRecorder(
      Dossiers dossiers,
      FinishedDossiers finished,
      AnswerTrail trail,
      CaseEvents log,
      Rulings rulings,
      Components components,
      CaseClock clocks,
      Procedures procedures,
      Calendars calendars,
      Drafting drafting,
      DraftFiles files,
      CaseRuns runs,
      ZoneId zone) {
    this.dossiers = dossiers;
    this.finished = finished;
    this.trail = trail;
    this.log = log;
    this.rulings = rulings;
    this.components = components;
    this.clocks = clocks;
    this.procedures = procedures;
    this.calendars = calendars;
    this.drafting = drafting;
    this.files = files;
    this.runs = runs;
    this.zone = zone;
  }

  /** The dossiers of the draft's procedure that finished last in the official's unit. */
  public List<FinishedDossiers.Row> finished(Draft draft, Official by) {
    return finished.of(draft.key(), by.unit().id(), SHOWN);
  }

  /**
   * Writes one of them down.
   *
   * @throws NotToBeRecorded if it is none of the draft's procedure, or not finished
   * @throws DossierNotFound if another unit handled it
   */
  public RecordedCase write(Draft draft, DossierCode code, Official by) {
    Dossier dossier = dossiers.get(code);
    if (!dossier.unit().equals(by.unit().id())) {
      throw new DossierNotFound(code.value());
    }
    if (!dossier.procedure().equals(draft.key()) || dossier.endEvent() == null) {
      throw new NotToBeRecorded(code);
    }
    Bundle bundle = procedures.bundle(dossier.bundle());
    List<GivenAnswers> answered = trail.of(code);
    CaseMask mask = mask(dossier, bundle);
    List<CaseEvent> events = log.of(code.value());
    RecordedMoves moves =
        new RecordedMoves(bundle, dossier, answered, time(bundle), mask::of).read(events);
    Map<String, Object> filed = mask.of(FiledAnswers.of(dossier, answered));
    RecordedText text =
        new RecordedText(
            dossier,
            moves,
            events,
            bundle,
            dossier.submittedAt().truncatedTo(ChronoUnit.MINUTES).atZone(zone));
    String written =
        text.write(
            filed,
            rulings.of(code),
            components.of(code),
            clocks.read(code.value()).orElse(null),
            mask.fields());
    return new RecordedCase(freePath(draft), written, mask.fields(), mask.leftIn(written));
  }

  /** Starts trying it under the version the dossier ran under. */
  public CaseRun start(DossierCode code, RecordedCase recorded) {
    return runs.start(beside(code, recorded), recorded.file());
  }

  /** What trying it came to, once it was tried. */
  public CaseResults tried(DossierCode code, RecordedCase recorded) {
    return runs.results(beside(code, recorded));
  }

  /** The run that tries it, if there was one. */
  public Optional<CaseRun> latest(DossierCode code, RecordedCase recorded) {
    return runs.latest(beside(code, recorded).hash());
  }

  /** The hash of the version with the case beside its own. */
  public String hash(DossierCode code, RecordedCase recorded) {
    return beside(code, recorded).hash().hex();
  }

  /**
   * Puts it into the draft.
   *
   * @throws NotToBeRecorded if it was not tried, came out otherwise, or still names somebody
   */
  public String keep(Draft draft, DossierCode code, Official by) {
    Parts.writing(by, draft);
    RecordedCase recorded = write(draft, code, by);
    boolean good =
        tried(code, recorded).of(recorded.file()).filter(result -> result.isGood()).isPresent();
    if (!good || !recorded.leftIn().isEmpty()) {
      throw new NotToBeRecorded(code);
    }
    return drafting.add(draft.id(), recorded.file(), recorded.text().getBytes(UTF_8), by);
  }

  private Bundle beside(DossierCode code, RecordedCase recorded) {
    Bundle version = procedures.bundle(dossiers.bundleOf(code));
    Map<String, byte[]> all = new TreeMap<>(version.files());
    all.put(recorded.file(), recorded.text().getBytes(UTF_8));
    return BundleReader.of(all);
  }

  private CaseMask mask(Dossier dossier, Bundle bundle) {
    LocalDate lawDay =
        LocalDate.ofInstant(
            dossier.receivedAt() == null ? dossier.submittedAt() : dossier.receivedAt(), zone);
    MaskedDays days = new MaskedDays(bundle, dossier.known(), lawDay, dossier.channel().name());
    return new CaseMask(bundle, days.chosen());
  }

  private WorkingTime time(Bundle bundle) {
    return calendars
        .get(bundle.manifest().calendar())
        .workingTime(bundle.manifest().clock().swapDaysWork());
  }

  private String freePath(Draft draft) {
    String folder = "processes/" + draft.key() + "/scenarios/recorded-";
    int number = 1;
    while (files.find(draft.id(), folder + number + ".yaml").isPresent()) {
      number++;
    }
    return folder + number + ".yaml";
  }
}
