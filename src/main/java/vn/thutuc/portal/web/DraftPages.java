package vn.thutuc.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DraftAnswer;
import vn.thutuc.engine.Actor;
import vn.thutuc.portal.Tracking;

/** Takes an applicant's answer to the draft shown on the tracking page. */
@Controller
class DraftPages {

  private static final int LONGEST_NOTE = 1000;

  private final Tracking tracking;
  private final DraftAnswer answer;

  DraftPages(Tracking tracking, DraftAnswer answer) {
    this.tracking = tracking;
    this.answer = answer;
  }

  @PostMapping("/track/{code}/draft/confirmation")
  String confirm(@PathVariable String code, RedirectAttributes flash) {
    Dossier dossier = tracking.open(code);
    answer.confirm(dossier.code(), Actor.applicant());
    flash.addFlashAttribute("flash", "portal.flash.draft-confirmed");
    return "redirect:/track/" + dossier.trackingCode();
  }

  @PostMapping("/track/{code}/draft/correction")
  String correct(@PathVariable String code, @RequestParam String note, RedirectAttributes flash) {
    Dossier dossier = tracking.open(code);
    String said = note.strip();
    if (said.isEmpty() || said.length() > LONGEST_NOTE) {
      flash.addFlashAttribute("draftRefused", said.isEmpty() ? "empty" : "long");
      flash.addFlashAttribute("draftNote", said);
    } else {
      answer.correct(dossier.code(), said, Actor.applicant());
      flash.addFlashAttribute("flash", "portal.flash.draft-corrected");
    }
    return "redirect:/track/" + dossier.trackingCode();
  }
}
