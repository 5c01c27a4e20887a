package vn.thutuc.reform.web;

import java.security.Principal;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.reform.study.KeptSearch;
import vn.thutuc.reform.study.Searches;
import vn.thutuc.reform.study.StudyRuns;

/** A kept search: what is worth it, to take away, to repeat, and to go on from. */
@Controller
@RequestMapping("/lab/searches/{id:[1-9]\\d{0,17}}")
class LabSearchPages {

  private final Searches searches;
  private final StudyRuns runs;
  private final SearchTable table;
  private final LabPlaces places;
  private final Directory directory;

  LabSearchPages(
      Searches searches, StudyRuns runs, SearchTable table, LabPlaces places, Directory directory) {
    this.searches = searches;
    this.runs = runs;
    this.table = table;
    this.places = places;
    this.directory = directory;
  }

  @GetMapping
  String search(@PathVariable long id, Model model) {
    KeptSearch search = searches.get(id);
    model.addAttribute("search", search);
    model.addAttribute("plan", search.plan());
    model.addAttribute("place", places.of(search.plan().key().value()));
    model.addAttribute("view", table.of(search));
    model.addAttribute(
        "by", directory.official(search.by()).map(Official::name).orElse(search.by()));
    return "reform/lab-search";
  }

  @GetMapping("/search.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Locale language) {
    String text = searches.get(id).csv(language.getLanguage());
    return TakenAway.file("lab-search-%d.csv".formatted(id), TakenAway.CSV, text);
  }

  @GetMapping("/search.json")
  ResponseEntity<byte[]> json(@PathVariable long id) {
    String text = searches.get(id).json();
    return TakenAway.file("lab-search-%d.json".formatted(id), MediaType.APPLICATION_JSON, text);
  }

  /** Asks the same again; it comes out the same. */
  @PostMapping("/repeat")
  String repeat(@PathVariable long id, Principal principal) {
    runs.start(searches.get(id).plan(), principal.getName()).await(LabRunPages.PATIENCE);
    return "redirect:/lab/runs/mine";
  }
}
