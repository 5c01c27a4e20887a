package vn.thutuc.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.dossier.Apologies;
import vn.thutuc.dossier.Awaited;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierStatus;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.dossier.Results;
import vn.thutuc.dossier.SupplementRequest;
import vn.thutuc.dossier.Supplements;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.MessageKey;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Answers;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.Notices;
import vn.thutuc.page.of.Requirements;
import vn.thutuc.page.of.States;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Unit;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;

/** Says in plain sentences where a dossier stands and what its applicant has to do. */
@Component
class TrackStory {

  private final Supplements supplements;
  private final Notices notices;
  private final Apologies apologies;
  private final Results results;
  private final Directory directory;
  private final Requirements requirements;
  private final Answers answers;
  private final States states;
  private final Words words;

  TrackStory(
      Supplements supplements,
      Notices notices,
      Apologies apologies,
      Results results,
      Directory directory,
      Requirements requirements,
      Answers answers,
      States states,
      Words words) {
    this.supplements = supplements;
    this.notices = notices;
    this.apologies = apologies;
    this.results = results;
    this.directory = directory;
    this.requirements = requirements;
    this.answers = answers;
    this.states = states;
    this.words = words;
  }

  /** What every page of a followed dossier shows. */
  void tell(CaseFile file, Model model) {
    Dossier dossier = file.dossier();
    Manifest manifest = file.bundle().manifest();
    Optional<Unit> unit = directory.unit(dossier.unit());
    model.addAttribute("dossier", dossier);
    model.addAttribute("procedure", manifest);
    model.addAttribute("unit", unit.map(u -> words.of(u.nameVi(), u.nameEn())).orElse(""));
    model.addAttribute("state", states.of(dossier));
    model.addAttribute("status", states.text(dossier));
    model.addAttribute("headline", headline(file));
    model.addAttribute("request", openRequest(dossier).orElse(null));
    openRequest(dossier)
        .ifPresent(
            request ->
                model.addAttribute("asked", requirements.named(file, request.requirements())));
    model.addAttribute("draft", draft(file));
    model.addAttribute("apology", apologies.of(dossier.code()).orElse(null));
    model.addAttribute("notice", notices.of(file).orElse(null));
    model.addAttribute("mayBeAsked", mayBeAsked(file));
    model.addAttribute("results", results(file));
  }

  /** The open request for a supplement. */
  Optional<SupplementRequest> openRequest(Dossier dossier) {
    return dossier.status() == DossierStatus.AWAITING_SUPPLEMENT
        ? supplements.of(dossier.code()).stream().filter(SupplementRequest::isOpen).findFirst()
        : Optional.empty();
  }

  /** The draft that waits for the applicant's word; empty if none does. */
  private List<SummaryRow> draft(CaseFile file) {
    Dossier dossier = file.dossier();
    return dossier.status() == DossierStatus.AWAITING_CONFIRMATION
        ? answers.named(
            file.bundle(), dossier, Awaited.draftFields(file.flow(), file.progress().waits()))
        : List.of();
  }

  /** Whether a step that still lies ahead may ask for a supplement, which each may once or so. */
  private boolean mayBeAsked(CaseFile file) {
    int most = file.bundle().manifest().clock().maxSupplements();
    List<SupplementRequest> asked = supplements.of(file.dossier().code());
    return file.flow().reachable(file.progress().standing()).stream()
        .filter(step -> step.property("supplement").isPresent())
        .anyMatch(
            step -> asked.stream().filter(one -> one.element().equals(step.id())).count() < most);
  }

  /** The public learns the office that acted, never the name. */
  @Nullable String roleOf(CaseEvent event) {
    return "applicant".equals(event.actor()) ? words.text("role.applicant") : null;
  }

  private String headline(CaseFile file) {
    Dossier dossier = file.dossier();
    Outcome outcome = dossier.outcome();
    if (outcome != null) {
      return words.text("portal.track.ended." + MessageKey.of(outcome));
    }
    if (dossier.status() == DossierStatus.AWAITING_SUPPLEMENT) {
      return words.text("portal.track.waiting");
    }
    if (dossier.status() == DossierStatus.AWAITING_CONFIRMATION) {
      return words.text("portal.track.confirming");
    }
    return file.progress().open().stream()
        .findFirst()
        .flatMap(id -> file.flow().step(id))
        .map(Flow.Step::publicName)
        .map(name -> words.text("portal.track.at", words.of(name)))
        .orElseGet(() -> words.text("portal.track.moving"));
  }

  private List<String> results(CaseFile file) {
    return results.of(file.dossier().code()).stream()
        .flatMap(
            id ->
                file.bundle().manifest().results().stream()
                    .filter(result -> result.id().equals(id)))
        .map(result -> words.of(result.name()))
        .toList();
  }
}
