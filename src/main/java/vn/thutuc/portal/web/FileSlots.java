package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.FileViews;
import vn.thutuc.upload.Envelope;
import vn.thutuc.upload.FileRefused;
import vn.thutuc.upload.Letterbox;
import vn.thutuc.upload.ScanStatus;
import vn.thutuc.upload.Sent;
import vn.thutuc.upload.Upload;
import vn.thutuc.upload.UploadId;
import vn.thutuc.upload.Uploads;

/** The places of a page where files go in, one for each paper. */
@Component
class FileSlots {

  /** The button that only puts files in. */
  static final String PUT_IN = "_put-in";

  /** The button that takes one out again; its value is the file's id. */
  static final String TAKE_OUT = "_take-out";

  private static final String SLOT = "file-";

  private final Letterbox letterbox;
  private final Uploads uploads;
  private final FileViews views;
  private final Words words;

  FileSlots(Letterbox letterbox, Uploads uploads, FileViews views, Words words) {
    this.letterbox = letterbox;
    this.uploads = uploads;
    this.views = views;
    this.words = words;
  }

  /** A file that was not taken, and where on the page to choose another. */
  record Problem(String anchor, String text) {}

  /** Whether a page was sent to put files in or take one out, and for nothing else. */
  static boolean isOnlyAboutFiles(HttpServletRequest request) {
    return request.getParameter(PUT_IN) != null || request.getParameter(TAKE_OUT) != null;
  }

  /**
   * Takes in what a page sent, and takes out what it names; good files are kept beside bad ones.
   *
   * @param papers ids of those that may have files
   */
  List<Problem> take(HttpServletRequest request, Envelope envelope, Set<String> papers) {
    String out = request.getParameter(TAKE_OUT);
    if (out != null && UploadId.isId(out)) {
      letterbox.remove(envelope, new UploadId(out));
    }
    List<Problem> problems = new ArrayList<>();
    var files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (files != null) {
      for (String paper : papers) {
        for (MultipartFile file : files.getFiles(SLOT + paper)) {
          put(envelope, paper, file, problems);
        }
      }
    }
    return problems;
  }

  private void put(Envelope envelope, String paper, MultipartFile file, List<Problem> problems) {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (name.isEmpty()) {
      return;
    }
    try {
      letterbox.put(envelope, paper, new Sent(name, file.getContentType(), file.getSize(), file));
    } catch (FileRefused refused) {
      String text = words.text("refusal." + refused.code(), refused.args().toArray());
      problems.add(new Problem(SLOT + paper, text));
    }
  }

  /** A problem for each file a scanner found harmful. */
  List<Problem> harmful(Envelope envelope) {
    return uploads.in(envelope).stream()
        .filter(upload -> upload.status() == ScanStatus.INFECTED)
        .map(
            upload ->
                new Problem(
                    SLOT + upload.document(), words.text("file.harmful", upload.name().value())))
        .toList();
  }

  /** Takes out what was put in for papers the case no longer needs. */
  void keepOnly(Envelope envelope, Set<String> papers) {
    uploads.in(envelope).stream()
        .filter(upload -> !papers.contains(upload.document()))
        .forEach(upload -> letterbox.remove(envelope, upload.id()));
  }

  /** Ids of the papers that have files. */
  Set<String> papers(Envelope envelope) {
    Set<String> papers = new TreeSet<>();
    uploads.in(envelope).stream().map(Upload::document).forEach(papers::add);
    return papers;
  }

  /** What the page shows of them. */
  void show(Model model, Envelope envelope, List<Problem> problems) {
    model.addAttribute("files", views.shown(uploads.in(envelope)));
    model.addAttribute("fileProblems", problems);
  }
}
