package vn.thutuc.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.DeadlineView;
import vn.thutuc.page.of.Times;
import vn.thutuc.portal.Tracking;

/** Shows an applicant where the dossier is, how long it may take and why. */
@Controller
class TrackPages {

  private final Tracking tracking;
  private final CaseFiles files;
  private final TrackStory story;
  private final Times times;

  TrackPages(Tracking tracking, CaseFiles files, TrackStory story, Times times) {
    this.tracking = tracking;
    this.files = files;
    this.story = story;
    this.times = times;
  }

  @GetMapping("/track")
  String ask(@RequestParam(defaultValue = "") String code) {
    return code.isBlank()
        ? "portal/track-ask"
        : "redirect:/track/" + tracking.open(code).trackingCode();
  }

  @GetMapping("/track/{code}")
  String track(@PathVariable String code, Model model) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    String address = "/track/" + dossier.trackingCode();
    story.tell(file, model);
    model.addAttribute(
        "clock",
        files.clock(file, Audience.PUBLIC, file.clock() == null ? null : address + "/deadline"));
    model.addAttribute("times", times.of(file, Audience.PUBLIC));
    model.addAttribute("way", files.way(file, null));
    model.addAttribute("whys", files.whys(file, Audience.PUBLIC));
    model.addAttribute("timeline", files.timeline(file, Audience.PUBLIC, story::roleOf));
    model.addAttribute("address", address);
    return "portal/track";
  }

  @GetMapping("/track/{code}/deadline")
  String deadline(@PathVariable String code, Model model) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    String address = "/track/" + dossier.trackingCode();
    Optional<DeadlineView> deadline = files.deadline(file, Audience.PUBLIC);
    if (deadline.isEmpty()) {
      return "redirect:" + address;
    }
    story.tell(file, model);
    model.addAttribute("deadline", deadline.get());
    model.addAttribute("address", address);
    return "portal/deadline";
  }
}
