package vn.thutuc.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.PaperView;
import vn.thutuc.page.SectionView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Answers;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.Notices;
import vn.thutuc.page.of.States;
import vn.thutuc.page.of.Timelines;
import vn.thutuc.page.of.Times;
import vn.thutuc.procedure.Flow;

/** What officials see around a task or without one: facts, papers, clock, reasons, timeline. */
@Component
class DossierDesk {

  private final CaseFiles files;
  private final Answers answers;
  private final States states;
  private final WorkList list;
  private final ApologyNotes apologies;
  private final StepDues stepDues;
  private final Times times;
  private final Letters letters;
  private final Notices notices;
  private final Colleagues colleagues;
  private final DossierUploads uploads;
  private final Words words;

  DossierDesk(
      CaseFiles files,
      Answers answers,
      States states,
      WorkList list,
      ApologyNotes apologies,
      StepDues stepDues,
      Times times,
      Letters letters,
      Notices notices,
      Colleagues colleagues,
      DossierUploads uploads,
      Words words) {
    this.files = files;
    this.answers = answers;
    this.states = states;
    this.list = list;
    this.apologies = apologies;
    this.stepDues = stepDues;
    this.times = times;
    this.letters = letters;
    this.notices = notices;
    this.colleagues = colleagues;
    this.uploads = uploads;
    this.words = words;
  }

  void show(Model model, CaseFile file) {
    Dossier dossier = file.dossier();
    String address = "/dossiers/" + dossier.code();
    List<PaperView> papers = files.papers(file);
    model.addAttribute("dossier", dossier);
    model.addAttribute("procedure", file.bundle().manifest());
    model.addAttribute("state", states.of(dossier));
    model.addAttribute("status", states.text(dossier));
    model.addAttribute("facts", facts(file));
    model.addAttribute("papers", papers);
    model.addAttribute("files", uploads.of(dossier));
    model.addAttribute(
        "papersIn", papers.stream().filter(p -> p.state() != PaperView.State.MISSING).count());
    model.addAttribute(
        "clock",
        files.clock(file, Audience.OFFICIALS, file.clock() == null ? null : address + "/deadline"));
    model.addAttribute("apology", apologies.of(file));
    model.addAttribute("times", times.of(file, Audience.OFFICIALS));
    model.addAttribute("way", files.way(file, address + "/diagram"));
    model.addAttribute("whys", files.whys(file, Audience.OFFICIALS));
    model.addAttribute("timeline", files.timeline(file, Audience.OFFICIALS, who(dossier)));
    model.addAttribute("letters", letters.of(file));
    model.addAttribute("notice", notices.of(file).orElse(null));
    model.addAttribute("results", letters.results(file));
    List<WorkItem> tasks = open(dossier);
    model.addAttribute("tasks", tasks);
    model.addAttribute("stepDues", stepDues.of(file, tasks));
  }

  @Nullable String name(@Nullable String account) {
    return colleagues.names().of(account);
  }

  /** The article a step rests on. */
  @Nullable String law(CaseFile file, Flow.Step step) {
    return step.property("legalBasis")
        .flatMap(id -> file.bundle().manifest().law(id))
        .map(basis -> words.of(basis.citation()))
        .orElse(null);
  }

  private List<WorkItem> open(Dossier dossier) {
    return list.of(dossier.code()).stream().filter(WorkItem::isOpen).toList();
  }

  private List<SectionView> facts(CaseFile file) {
    return answers.facts(file.bundle(), ApplicationForm.of(file.bundle()), file.dossier());
  }

  /** Names to colleagues: the log keeps tasks, the work list who did them. */
  private Timelines.Who who(Dossier dossier) {
    Colleagues.Names names = colleagues.names();
    Map<String, String> holders =
        list.of(dossier.code()).stream()
            .filter(item -> item.assignee() != null)
            .collect(
                Collectors.toMap(
                    WorkItem::taskId, item -> String.valueOf(item.assignee()), (a, b) -> b));
    return event -> names.of(account(event, holders));
  }

  private static @Nullable String account(CaseEvent event, Map<String, String> holders) {
    String actor = event.actor();
    if (actor != null && !actor.equals("thutuc")) {
      return actor;
    }
    return holders.get(event.details().getOrDefault("task", ""));
  }
}
