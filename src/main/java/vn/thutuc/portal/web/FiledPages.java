package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.NoticeView;
import vn.thutuc.page.PublicAddress;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.FileViews;
import vn.thutuc.page.of.Notices;
import vn.thutuc.portal.Press;
import vn.thutuc.portal.QrCode;
import vn.thutuc.portal.Slip;
import vn.thutuc.portal.SlipPrinter;
import vn.thutuc.portal.Tracking;
import vn.thutuc.portal.TrackingCodeUnknown;
import vn.thutuc.upload.Uploads;

/** What somebody holds after filing: the code, the picture of it, and the slip on paper. */
@Controller
class FiledPages {

  private final Tracking tracking;
  private final CaseFiles files;
  private final TrackStory story;
  private final SlipPrinter printer;
  private final Notices notices;
  private final Press press;
  private final PublicAddress address;
  private final Uploads uploads;
  private final FileViews views;

  FiledPages(
      Tracking tracking,
      CaseFiles files,
      TrackStory story,
      SlipPrinter printer,
      Notices notices,
      Press press,
      PublicAddress address,
      Uploads uploads,
      FileViews views) {
    this.tracking = tracking;
    this.files = files;
    this.story = story;
    this.printer = printer;
    this.notices = notices;
    this.press = press;
    this.address = address;
    this.uploads = uploads;
    this.views = views;
  }

  @GetMapping("/filed/{code}")
  String filed(@PathVariable String code, HttpServletRequest request, Model model) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    story.tell(file, model);
    model.addAttribute("address", "/track/" + dossier.trackingCode());
    model.addAttribute("clock", files.clock(file, Audience.PUBLIC, null));
    model.addAttribute("papers", files.papers(file));
    model.addAttribute("files", views.shown(uploads.of(dossier.code().value())));
    model.addAttribute("qr", QrCode.of(trackingAddress(dossier)));
    return "portal/filed";
  }

  @GetMapping("/slip/{code}.pdf")
  ResponseEntity<byte[]> slip(@PathVariable String code) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    Slip slip = printer.slip(file, QrCode.of(trackingAddress(dossier)));
    return paper(dossier.code() + ".pdf", printer.print(slip));
  }

  /** The written refusal with its reasons; there is none before it stands. */
  @GetMapping("/slip/{code}/refusal.pdf")
  ResponseEntity<byte[]> refusal(@PathVariable String code) {
    Dossier dossier = tracking.open(code);
    NoticeView notice = notices.of(files.open(dossier)).orElseThrow(TrackingCodeUnknown::new);
    return paper(dossier.code() + "-refusal.pdf", press.print("portal/notice", "notice", notice));
  }

  private static ResponseEntity<byte[]> paper(String name, byte[] pdf) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .body(pdf);
  }

  /** What the picture says; without a setting the request's own address has to do. */
  private String trackingAddress(Dossier dossier) {
    String page = "/track/" + dossier.trackingCode();
    return address
        .of(page)
        .orElseGet(
            () ->
                ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path(page)
                    .build()
                    .toUriString());
  }
}
