package vn.thutuc.reform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.study.KeptStudy;
import vn.thutuc.reform.study.Studies;
import vn.thutuc.reform.study.StudyDrafts;
import vn.thutuc.reform.study.StudyRuns;

/** A kept study: its answer, to take away, to repeat, and to make a draft of. */
@Controller
@RequestMapping("/lab/runs/{id:[1-9]\\d{0,17}}")
class LabStudyPages {

  private final Studies studies;
  private final StudyRuns runs;
  private final StudyDrafts drafts;
  private final ResultTable table;
  private final ResultTimes times;
  private final ResultTornado tornado;
  private final LabReport report;
  private final LabPlaces places;
  private final PastVerdicts past;
  private final Procedures procedures;
  private final Directory directory;

  LabStudyPages(
      Studies studies,
      StudyRuns runs,
      StudyDrafts drafts,
      ResultTable table,
      ResultTimes times,
      ResultTornado tornado,
      LabReport report,
      LabPlaces places,
      PastVerdicts past,
      Procedures procedures,
      Directory directory) {
    this.studies = studies;
    this.runs = runs;
    this.drafts = drafts;
    this.table = table;
    this.times = times;
    this.tornado = tornado;
    this.report = report;
    this.places = places;
    this.past = past;
    this.procedures = procedures;
    this.directory = directory;
  }

  /**
   * @param heat what the steps are coloured by
   * @param time which time is shown spread out
   * @param figure what assumptions are ranked by
   */
  @GetMapping
  String study(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String heat,
      @RequestParam(defaultValue = "") String time,
      @RequestParam(defaultValue = "") String figure,
      Principal principal,
      Model model) {
    KeptStudy study = studies.get(id);
    model.addAttribute("heat", HeatKind.of(heat));
    model.addAttribute("tornado", tornado.of(study, figure));
    model.addAttribute("times", times.of(study.answer(), time));
    model.addAttribute("study", study);
    model.addAttribute("plan", study.plan());
    model.addAttribute("place", places.of(study.plan().key().value()));
    model.addAttribute("view", table.of(study));
    past.of(study.plan().parameters()).ifPresent(view -> model.addAttribute("past", view));
    model.addAttribute("by", directory.official(study.by()).map(Official::name).orElse(study.by()));
    model.addAttribute("designs", official(principal).holds(Role.DESIGNER));
    return "reform/lab-study";
  }

  /** Both processes drawn, each step with its colour and figure. */
  @GetMapping("/diagram")
  String diagram(@PathVariable long id, @RequestParam(defaultValue = "") String heat, Model model) {
    KeptStudy study = studies.get(id);
    model.addAttribute("study", study);
    model.addAttribute("heat", HeatKind.of(heat));
    model.addAttribute("view", table.of(study));
    model.addAttribute("before", KeptStudy.drawing(procedures.bundle(study.plan().base())));
    return "reform/lab-diagram";
  }

  @GetMapping("/comparison.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id) {
    return file(id, "csv", new MediaType("text", "csv", UTF_8), studies.get(id).csv());
  }

  @GetMapping("/comparison.json")
  ResponseEntity<byte[]> json(@PathVariable long id) {
    return file(id, "json", MediaType.APPLICATION_JSON, studies.get(id).json());
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> report(@PathVariable long id) {
    return file(id, "pdf", MediaType.APPLICATION_PDF, report.print(studies.get(id)));
  }

  @GetMapping("/sensitivity.json")
  ResponseEntity<byte[]> sensitivity(@PathVariable long id) {
    KeptStudy study = studies.get(id);
    String told = study.sensitivity().isEmpty() ? "{}" : study.sensitivity();
    return file(id, "sensitivity.json", MediaType.APPLICATION_JSON, told);
  }

  /** Looks which assumptions move the answer. */
  @PostMapping("/sensitivity")
  String sense(@PathVariable long id, Principal principal) {
    runs.sensitivity(studies.get(id), principal.getName()).await(LabRunPages.PATIENCE);
    return "redirect:/lab/runs/mine";
  }

  /** Asks the same again; it comes out the same. */
  @PostMapping("/repeat")
  String repeat(@PathVariable long id, Principal principal) {
    runs.start(studies.get(id).plan(), principal.getName()).await(LabRunPages.PATIENCE);
    return "redirect:/lab/runs/mine";
  }

  @PostMapping("/draft")
  String draft(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String title,
      Principal principal,
      RedirectAttributes flash) {
    String draft = drafts.open(studies.get(id), title, official(principal)).toString();
    flash.addFlashAttribute("flash", "lab.flash.draft");
    return "redirect:/studio/drafts/" + draft;
  }

  private static ResponseEntity<byte[]> file(long id, String kind, MediaType type, String text) {
    return file(id, kind, type, text.getBytes(UTF_8));
  }

  private static ResponseEntity<byte[]> file(long id, String kind, MediaType type, byte[] content) {
    String disposition =
        ContentDisposition.attachment()
            .filename("lab-%d.%s".formatted(id, kind))
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }

  private Official official(Principal principal) {
    return directory
        .official(principal.getName())
        .orElseThrow(() -> new AccessDeniedException("no such official"));
  }
}
