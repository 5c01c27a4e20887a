package vn.thutuc.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.dossier.AnswersNotValid;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Filing;
import vn.thutuc.dossier.Intake;
import vn.thutuc.dossier.ProcedureNotOpen;
import vn.thutuc.engine.Actor;
import vn.thutuc.page.of.Attachments;
import vn.thutuc.page.of.Forms;
import vn.thutuc.page.of.RowEdits;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Procedures;

/** The counter: a clerk files for whoever stands there, with the same form as the public's. */
@Controller
class ReceptionPages {

  private final Procedures procedures;
  private final Intake intake;
  private final Desk desk;
  private final WorkList list;
  private final Colleagues colleagues;
  private final Forms forms;
  private final Clock clock;

  ReceptionPages(
      Procedures procedures,
      Intake intake,
      Desk desk,
      WorkList list,
      Colleagues colleagues,
      Forms forms,
      Clock clock) {
    this.procedures = procedures;
    this.intake = intake;
    this.desk = desk;
    this.list = list;
    this.colleagues = colleagues;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/reception")
  String reception(Model model) {
    model.addAttribute(
        "procedures",
        procedures.catalogue(LocalDate.now(clock)).stream()
            .map(version -> procedures.bundle(version.hash()).manifest())
            .toList());
    return "desk/reception";
  }

  @GetMapping("/reception/{key}")
  String form(@PathVariable String key, Model model) {
    show(model, open(key), Map.of(), List.of(), UUID.randomUUID().toString());
    return "desk/receive";
  }

  @PostMapping("/reception/{key}")
  ModelAndView file(
      @PathVariable String key,
      @RequestParam(name = "_key", defaultValue = "") String sentKey,
      Principal principal,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    Bundle bundle = open(key);
    String clientKey = Filing.isKey(sentKey) ? sentKey : UUID.randomUUID().toString();
    Map<String, List<String>> values = TaskTable.values(request);
    Optional<Map<String, List<String>>> rows =
        RowEdits.of(request.getParameterMap(), ApplicationForm.of(bundle), values);
    if (rows.isPresent()) {
      show(model, bundle, rows.get(), List.of(), clientKey);
      return new ModelAndView("desk/receive", model.asMap());
    }
    Official me = colleagues.of(principal);
    try {
      String task = receive(bundle, values, clientKey, me);
      flash.addFlashAttribute("flash", "desk.flash.filed");
      return new ModelAndView("redirect:/work" + task);
    } catch (AnswersNotValid wrong) {
      show(model, bundle, values, wrong.errors(), clientKey);
      return new ModelAndView("desk/receive", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Files, and takes the first task where it is one the clerk may do. */
  private String receive(
      Bundle bundle, Map<String, List<String>> values, String clientKey, Official me) {
    FormDefinition form = ApplicationForm.of(bundle);
    Set<String> attached = Attachments.of(bundle.manifest(), form, form.read(values).answers());
    Filing filing =
        new Filing(bundle.key(), Channel.COUNTER, me.unit().id(), values, attached, clientKey);
    Filed filed = intake.file(filing, new Actor(me.username(), me.groups()));
    return list.of(filed.code()).stream()
        .filter(WorkItem::isOpen)
        .filter(item -> me.groups().contains(item.role()))
        .findFirst()
        .map(
            item -> {
              desk.claim(item.taskId(), me);
              return "/" + item.taskId();
            })
        .orElse("");
  }

  private Bundle open(String key) {
    LocalDate today = LocalDate.now(clock);
    return procedures.catalogue(today).stream()
        .filter(version -> version.key().value().equals(key))
        .findFirst()
        .map(version -> procedures.bundle(version.hash()))
        .orElseThrow(() -> new ProcedureNotOpen(key, today));
  }

  private void show(
      Model model,
      Bundle bundle,
      Map<String, List<String>> values,
      List<FieldError> errors,
      String clientKey) {
    model.addAttribute("procedure", bundle.manifest());
    model.addAttribute("form", forms.draw(ApplicationForm.of(bundle), values, errors));
    model.addAttribute("clientKey", clientKey);
  }
}
