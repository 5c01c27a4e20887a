package vn.thutuc.page.of;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.Component.State;
import vn.thutuc.dossier.Components;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierRuling;
import vn.thutuc.dossier.HeldPapers;
import vn.thutuc.dossier.Rulings;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.page.ClockView;
import vn.thutuc.page.PaperView;
import vn.thutuc.page.StepLimit;
import vn.thutuc.page.TimelineView;
import vn.thutuc.page.WayView;
import vn.thutuc.page.WhyView;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;

/** Opens dossiers for pages and draws their parts, the same for the public and the officials. */
@org.springframework.stereotype.Component
public final class CaseFiles {

  private final Procedures procedures;
  private final CaseEvents events;
  private final CaseClock clocks;
  private final Rulings rulings;
  private final Components components;
  private final HeldPapers heldPapers;
  private final CaseDrawing drawing;

  CaseFiles(
      Procedures procedures,
      CaseEvents events,
      CaseClock clocks,
      Rulings rulings,
      Components components,
      HeldPapers heldPapers,
      CaseDrawing drawing) {
    this.procedures = procedures;
    this.events = events;
    this.clocks = clocks;
    this.rulings = rulings;
    this.components = components;
    this.heldPapers = heldPapers;
    this.drawing = drawing;
  }

  /** Everything a page needs to know of the dossier. */
  public CaseFile open(Dossier dossier) {
    Bundle bundle = procedures.bundle(dossier.bundle());
    List<CaseEvent> log = events.of(dossier.code().value());
    ClockReading clock = clocks.read(dossier.code().value()).orElse(null);
    return new CaseFile(dossier, bundle, log, Progress.of(log, bundle.flow()), clock);
  }

  /** Its clock bar; the limits of its steps are drawn for officials only. */
  public ClockView clock(CaseFile file, Audience audience, @Nullable String daysHref) {
    ClockReading reading = file.clock();
    if (reading == null) {
      return file.dossier().isOpen()
          ? drawing.clocks().notStarted(file.bundle())
          : drawing.clocks().neverStarted(file.bundle());
    }
    List<StepLimit> steps =
        audience == Audience.OFFICIALS
            ? drawing.ways().limits(file.flow(), file.progress())
            : List.of();
    return drawing.clocks().draw(reading, steps, daysHref);
  }

  /** Its promised hour explained day by day; empty before the clock started. */
  public Optional<DeadlineView> deadline(CaseFile file, Audience audience) {
    return Optional.ofNullable(file.clock())
        .map(
            reading ->
                new DeadlineView(
                    clock(file, audience, null),
                    drawing.days().draw(reading),
                    drawing.days().changes(reading),
                    drawing.terms().limit(reading.deadline().limit())));
  }

  public WayView way(CaseFile file, @Nullable String diagramHref) {
    return drawing.ways().draw(file.flow(), file.progress(), diagramHref);
  }

  /** The last ruling of each question: what was decided before what was only worked out. */
  public List<WhyView> whys(CaseFile file, Audience audience) {
    List<DossierRuling> all = rulings.of(file.dossier().code());
    return drawing.newest(all).stream()
        .map(made -> drawing.why(made, lawOf(made), audience))
        .filter(why -> !why.reasons().isEmpty())
        .toList();
  }

  /** The version a ruling was made under, which the dossier may have left since. */
  private Bundle lawOf(DossierRuling made) {
    return procedures.bundle(new BundleHash(made.ruling().bundleHash()));
  }

  public List<PaperView> papers(CaseFile file) {
    List<Component> components = this.components.of(file.dossier().code());
    boolean complete = components.stream().noneMatch(one -> one.state() == State.MISSING);
    Set<String> held = complete ? Set.of() : heldPapers.of(file.dossier(), file.bundle(), Map.of());
    return drawing.papers().of(file.bundle().manifest(), components, held);
  }

  /** What happened; the limits inside the office are no promise to the public. */
  public TimelineView timeline(CaseFile file, Audience audience, Timelines.Who who) {
    ClockReading reading = file.clock();
    WorkingTime time = reading == null ? null : reading.time();
    List<CaseEvent> told =
        file.events().stream()
            .filter(event -> audience == Audience.OFFICIALS || !isOfStepLimit(event))
            .toList();
    return drawing.timelines().draw(told, file.bundle(), procedures::bundle, who, time);
  }

  private static boolean isOfStepLimit(CaseEvent event) {
    return event.kind().startsWith("DEADLINE_") && event.element() != null;
  }
}
