package vn.thutuc.desk.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.desk.ApologyAtDesk;
import vn.thutuc.dossier.AppointmentNotValid;
import vn.thutuc.page.of.CaseFile;

/** The apology for a late dossier: a reason, and a new hour for the applicant to come. */
@Controller
class ApologyPages {

  private final DossierPages dossiers;
  private final DossierDesk desk;
  private final ApologyAtDesk apologies;
  private final Colleagues colleagues;
  private final ZoneId zone;

  ApologyPages(
      DossierPages dossiers,
      DossierDesk desk,
      ApologyAtDesk apologies,
      Colleagues colleagues,
      ZoneId zone) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.apologies = apologies;
    this.colleagues = colleagues;
    this.zone = zone;
  }

  @GetMapping("/dossiers/{code}/apology")
  String write(@PathVariable String code, Principal principal, Model model) {
    show(model, dossiers.open(code, principal), "", "", null);
    return "desk/apology";
  }

  @PostMapping("/dossiers/{code}/apology")
  ModelAndView send(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String promised,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    CaseFile file = dossiers.open(code, principal);
    if (reason.isBlank()) {
      return again(model, file, reason, promised, "reason");
    }
    try {
      Instant at = instant(promised);
      apologies.apologise(file.dossier().code(), colleagues.of(principal), reason, at);
    } catch (AppointmentNotValid wrong) {
      return again(model, file, reason, promised, "promised");
    }
    flash.addFlashAttribute("flash", "desk.flash.apologised");
    flash.addFlashAttribute("flashAbout", code);
    return new ModelAndView("redirect:/dossiers/" + code);
  }

  private ModelAndView again(
      Model model, CaseFile file, String reason, String promised, String problem) {
    show(model, file, reason, promised, problem);
    return new ModelAndView("desk/apology", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private void show(
      Model model, CaseFile file, String reason, String promised, @Nullable String problem) {
    desk.show(model, file);
    model.addAttribute("reason", reason);
    model.addAttribute("promised", promised);
    model.addAttribute("problem", problem);
  }

  private Instant instant(String local) {
    try {
      return LocalDateTime.parse(local).atZone(zone).toInstant();
    } catch (DateTimeParseException notATime) {
      throw new AppointmentNotValid();
    }
  }
}
