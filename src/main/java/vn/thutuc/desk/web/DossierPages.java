package vn.thutuc.desk.web;

import java.security.Principal;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.DeadlineView;
import vn.thutuc.procedure.Bundle;

/** A dossier for the officials of its unit, whether or not a task of it waits for them. */
@Controller
class DossierPages {

  private final OwnDossiers dossiers;
  private final CaseFiles files;
  private final DossierDesk desk;

  DossierPages(OwnDossiers dossiers, CaseFiles files, DossierDesk desk) {
    this.dossiers = dossiers;
    this.files = files;
    this.desk = desk;
  }

  @GetMapping("/dossiers/{code}")
  String dossier(@PathVariable String code, Principal principal, Model model) {
    desk.show(model, open(code, principal));
    return "desk/dossier";
  }

  @GetMapping("/dossiers/{code}/deadline")
  String deadline(@PathVariable String code, Principal principal, Model model) {
    CaseFile file = open(code, principal);
    Optional<DeadlineView> deadline = files.deadline(file, Audience.OFFICIALS);
    if (deadline.isEmpty()) {
      return "redirect:/dossiers/" + code;
    }
    desk.show(model, file);
    model.addAttribute("deadline", deadline.get());
    return "desk/deadline";
  }

  @GetMapping("/dossiers/{code}/diagram")
  String diagram(@PathVariable String code, Principal principal, Model model) {
    CaseFile file = open(code, principal);
    desk.show(model, file);
    model.addAttribute("passed", file.progress().done().keySet());
    model.addAttribute("current", file.progress().standing());
    return "desk/diagram";
  }

  /** The process the dossier runs under, as its version has it. */
  @GetMapping(path = "/dossiers/{code}/process.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  byte[] process(@PathVariable String code, Principal principal) {
    Bundle bundle = open(code, principal).bundle();
    byte[] bpmn = bundle.files().get(bundle.path("processes", bundle.manifest().process()));
    return bpmn == null ? new byte[0] : bpmn.clone();
  }

  /** The dossier, if it is one of the official's unit. */
  CaseFile open(String code, Principal principal) {
    return files.open(dossiers.open(code, principal));
  }
}
