package vn.thutuc.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.Drafting;

/**
 * Moves worked cases that are received before their law is in force to a day on which it is, and
 * proposes the promised hours that follow.
 *
 * <p>A later first day would make every older case an error; deleting them would publish the law
 * untried. What the run comes to is proposed, never written by itself: an expected hour nobody has
 * read is no evidence.
 */
@Component
public class CaseShifts {

  private final DraftBundles bundles;
  private final Drafting drafting;
  private final Procedures procedures;
  private final Calendars calendars;
  private final CaseRuns runs;

  CaseShifts(
      DraftBundles bundles,
      Drafting drafting,
      Procedures procedures,
      Calendars calendars,
      CaseRuns runs) {
    this.bundles = bundles;
    this.drafting = drafting;
    this.procedures = procedures;
    this.calendars = calendars;
    this.runs = runs;
  }

  /** How many cases are received before the law of the bundle is in force. */
  public static long early(Bundle bundle) {
    LocalDate from = bundle.manifest().validFrom();
    return bundle.scenarios().stream().filter(one -> isEarly(one, from)).count();
  }

  /** Starts trying the cases on their new days. */
  public CaseRun start(Draft draft) {
    return runs.start(moved(draft), "");
  }

  /** The run that tries them, if one was started for the draft as it is now. */
  public Optional<CaseRun> latest(Draft draft) {
    return runs.latest(moved(draft).hash());
  }

  /** The hash of the content with the cases on their new days. */
  public String hash(Draft draft) {
    return moved(draft).hash().hex();
  }

  /** Whether every case was tried on its new day. */
  public boolean isTried(Draft draft) {
    return runs.results(moved(draft)).isWhole();
  }

  /** The proposals, once every case was tried; those that need none are left out. */
  public List<CaseShift> proposals(Draft draft) {
    Bundle before = bundles.read(draft.id());
    Map<String, CaseCalendar.Place> places = places(before, lawBefore(draft));
    Bundle moved = moved(before, places);
    CaseResults results = runs.results(moved);
    if (!results.isWhole()) {
      return List.of();
    }
    List<CaseShift> proposals = new ArrayList<>();
    for (int i = 0; i < before.scenarios().size(); i++) {
      Scenario old = before.scenarios().get(i);
      CaseCalendar.Place place = places.get(old.file());
      boolean alike = place == null || place.alike();
      CaseShift shift =
          new ShiftedCase(old, moved, results.byFile().get(old.file())).proposed(alike);
      if (shift.isMoved() || shift.isDueChanged()) {
        proposals.add(shift);
      }
    }
    return proposals;
  }

  /**
   * Writes the proposals that were taken into the draft, all or none.
   *
   * @param content the hash of the draft the proposals were read of
   * @throws vn.thutuc.studio.draft.DraftChanged if it holds something else by now
   */
  public int take(Draft draft, String content, List<String> files, Official by) {
    Map<String, byte[]> texts = new TreeMap<>();
    proposals(draft).stream()
        .filter(one -> files.contains(one.file()))
        .forEach(one -> texts.put(one.file(), one.text().getBytes(UTF_8)));
    drafting.saveAll(draft.id(), content, texts, by);
    return texts.size();
  }

  private Bundle moved(Draft draft) {
    Bundle before = bundles.read(draft.id());
    return moved(before, places(before, lawBefore(draft)));
  }

  private @Nullable LocalDate lawBefore(Draft draft) {
    return Optional.ofNullable(draft.base())
        .flatMap(procedures::version)
        .map(ProcedureVersion::validFrom)
        .orElse(null);
  }

  private Map<String, CaseCalendar.Place> places(Bundle bundle, @Nullable LocalDate lawBefore) {
    Manifest manifest = bundle.manifest();
    CaseCalendar calendar =
        new CaseCalendar(
            calendars.get(manifest.calendar()).workingTime(manifest.clock().swapDaysWork()),
            manifest.validFrom(),
            lawBefore);
    Map<String, CaseCalendar.Place> places = new TreeMap<>();
    bundle.scenarios().stream()
        .filter(one -> isEarly(one, manifest.validFrom()))
        .forEach(one -> places.put(one.file(), calendar.of(one)));
    return places;
  }

  private static Bundle moved(Bundle bundle, Map<String, CaseCalendar.Place> places) {
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    for (Scenario one : bundle.scenarios()) {
      CaseCalendar.Place place = places.get(one.file());
      if (place != null) {
        OffsetDateTime received = one.receivedAt().with(place.day());
        CaseText text =
            new CaseText(new String(files.get(one.file()), UTF_8))
                .receivedAt(received)
                .days(CaseDays.moved(one, place.day()));
        files.put(one.file(), text.toString().getBytes(UTF_8));
      }
    }
    return BundleReader.of(files);
  }

  private static boolean isEarly(Scenario scenario, LocalDate from) {
    return scenario.receivedAt().toLocalDate().isBefore(from);
  }
}
