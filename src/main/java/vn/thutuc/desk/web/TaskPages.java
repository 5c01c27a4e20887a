package vn.thutuc.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.desk.Desk;
import vn.thutuc.dossier.AnswersNotValid;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.FieldError;

/** A dossier at one of its tasks: its form, and what it decides. */
@Controller
class TaskPages {

  private final TaskTable table;
  private final Desk desk;
  private final Colleagues colleagues;

  TaskPages(TaskTable table, Desk desk, Colleagues colleagues) {
    this.table = table;
    this.desk = desk;
    this.colleagues = colleagues;
  }

  @GetMapping("/work/{taskId}")
  String task(
      @PathVariable String taskId, Principal principal, HttpServletRequest request, Model model) {
    Official me = colleagues.of(principal);
    TaskTable.Place place = table.at(taskId, me);
    if (!place.item().isOpen()) {
      return "redirect:/dossiers/" + place.item().dossier();
    }
    table.lay(model, place, me, table.draft(place, request.getSession()), List.of());
    return "desk/dossier";
  }

  @PostMapping("/work/{taskId}")
  ModelAndView complete(
      @PathVariable String taskId,
      Principal principal,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    Official me = colleagues.of(principal);
    TaskTable.Place place = table.at(taskId, me);
    Map<String, List<String>> values = TaskTable.values(request);
    try {
      desk.complete(taskId, me, values);
    } catch (AnswersNotValid wrong) {
      return refused(place, me, values, wrong.errors(), model);
    }
    table.forget(place, request.getSession());
    flash.addFlashAttribute("flash", "desk.flash.completed");
    flash.addFlashAttribute("flashAbout", place.item().dossier().value());
    return new ModelAndView("redirect:/work");
  }

  /** Keeps what is typed and goes to another page of the same task. */
  @PostMapping("/work/{taskId}/draft")
  String keep(
      @PathVariable String taskId,
      @RequestParam String to,
      Principal principal,
      HttpServletRequest request) {
    TaskTable.Place place = table.at(taskId, colleagues.of(principal));
    table.keep(place, TaskTable.values(request), request.getSession());
    return "redirect:/work/" + taskId + (to.equals("refusal") ? "/refusal" : "/supplement");
  }

  private ModelAndView refused(
      TaskTable.Place place,
      Official me,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Model model) {
    table.lay(model, place, me, values, errors);
    return new ModelAndView("desk/dossier", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
