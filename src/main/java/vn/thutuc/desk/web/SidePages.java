package vn.thutuc.desk.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;

/** The side exits of a task, each on its own page: ask for a supplement, or refuse. */
@Controller
@RequestMapping("/work/{taskId}/{key:supplement|refusal}")
class SidePages {

  private static final String PAGE = "desk/side";

  private final TaskTable table;
  private final Colleagues colleagues;
  private final DossierDesk desk;
  private final List<SideExit> exits;
  private final Words words;

  SidePages(
      TaskTable table, Colleagues colleagues, DossierDesk desk, List<SideExit> exits, Words words) {
    this.table = table;
    this.colleagues = colleagues;
    this.desk = desk;
    this.exits = List.copyOf(exits);
    this.words = words;
  }

  /** A step without this exit has no such page; its task has. */
  @GetMapping
  String ask(
      @PathVariable String taskId,
      @PathVariable String key,
      Principal principal,
      HttpSession session,
      Model model) {
    TaskTable.Place place = table.at(taskId, colleagues.of(principal));
    if (!place.offers(key) || !place.item().isOpen()) {
      return "redirect:/work/" + taskId;
    }
    SideExit exit = exit(key);
    show(model, place, exit, table.kept(place, session), exit.suggested(place), "");
    return PAGE;
  }

  @PostMapping
  ModelAndView send(
      @PathVariable String taskId,
      @PathVariable String key,
      @RequestParam(defaultValue = "") Set<String> chosen,
      @RequestParam(defaultValue = "") String note,
      Principal principal,
      HttpSession session,
      Model model,
      RedirectAttributes flash) {
    Official me = colleagues.of(principal);
    TaskTable.Place place = table.at(taskId, me);
    SideExit exit = exit(key);
    Map<String, List<String>> draft = table.kept(place, session);
    if (!exit.take(new SideExit.Request(taskId, draft, chosen, note), me)) {
      show(model, place, exit, draft, chosen, note);
      model.addAttribute("problem", words.text("desk." + key + ".none"));
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    table.forget(place, session);
    flash.addFlashAttribute("flash", "desk.flash." + key);
    flash.addFlashAttribute("flashAbout", place.item().dossier().value());
    return new ModelAndView("redirect:/work");
  }

  private SideExit exit(String key) {
    return exits.stream().filter(exit -> exit.key().equals(key)).findFirst().orElseThrow();
  }

  private void show(
      Model model,
      TaskTable.Place place,
      SideExit exit,
      Map<String, List<String>> draft,
      Set<String> chosen,
      String note) {
    desk.show(model, place.file());
    model.addAttribute("key", exit.key());
    model.addAttribute("item", place.item());
    model.addAttribute("note", note);
    model.addAttribute("requirements", exit.offered(place, draft));
    model.addAttribute("chosen", chosen);
    model.addAttribute("then", exit.then(place));
  }
}
