package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import vn.thutuc.upload.FileName;
import vn.thutuc.upload.ScanStatus;
import vn.thutuc.upload.Upload;
import vn.thutuc.upload.Uploads;

/**
 * Shows where the dossier is and how long it may take to whoever has its code; what it says and why
 * it was decided only to whom it has opened.
 */
@Controller
class TrackPages {

  private final Tracking tracking;
  private final CaseFiles files;
  private final TrackStory story;
  private final Times times;
  private final OpenedDossiers opened;
  private final Uploads uploads;

  TrackPages(
      Tracking tracking,
      CaseFiles files,
      TrackStory story,
      Times times,
      OpenedDossiers opened,
      Uploads uploads) {
    this.tracking = tracking;
    this.files = files;
    this.story = story;
    this.times = times;
    this.opened = opened;
    this.uploads = uploads;
  }

  @GetMapping("/track")
  String ask(@RequestParam(defaultValue = "") String code) {
    return code.isBlank()
        ? "portal/track-ask"
        : "redirect:/track/" + tracking.open(code).trackingCode();
  }

  @GetMapping("/track/{code}")
  String track(@PathVariable String code, HttpServletRequest request, Model model) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    String address = "/track/" + dossier.trackingCode();
    story.tell(file, model);
    model.addAttribute("address", address);
    model.addAttribute(
        "clock",
        files.clock(file, Audience.PUBLIC, file.clock() == null ? null : address + "/deadline"));
    if (!opened.isOpen(dossier, request)) {
      return "portal/track-status";
    }
    model.addAttribute("times", times.of(file, Audience.PUBLIC));
    model.addAttribute("way", files.way(file, null));
    model.addAttribute("whys", files.whys(file, Audience.PUBLIC));
    model.addAttribute("timeline", files.timeline(file, Audience.PUBLIC, story::roleOf));
    model.addAttribute("harmful", harmful(dossier));
    return "portal/track";
  }

  /** Names of files that were handed in and turned out harmful. */
  private List<FileName> harmful(Dossier dossier) {
    return uploads.of(dossier.code().value()).stream()
        .filter(upload -> upload.status() == ScanStatus.INFECTED)
        .map(Upload::name)
        .toList();
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
