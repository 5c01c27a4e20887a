package vn.thutuc.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.FileView;
import vn.thutuc.page.of.FileViews;
import vn.thutuc.upload.FileNotThere;
import vn.thutuc.upload.Letterbox;
import vn.thutuc.upload.Upload;
import vn.thutuc.upload.UploadId;
import vn.thutuc.upload.Uploads;

/** The files of a dossier for the officials of its unit: saved, never shown by the browser. */
@Controller
class DossierUploads {

  /** Whatever a file holds, it may do nothing where it is opened. */
  private static final String POLICY = "sandbox; default-src 'none'";

  private final OwnDossiers dossiers;
  private final Uploads uploads;
  private final Letterbox letterbox;
  private final FileViews views;

  DossierUploads(OwnDossiers dossiers, Uploads uploads, Letterbox letterbox, FileViews views) {
    this.dossiers = dossiers;
    this.uploads = uploads;
    this.letterbox = letterbox;
    this.views = views;
  }

  /** They by the paper they stand for; the clean ones open. */
  Map<String, List<FileView>> of(Dossier dossier) {
    String code = dossier.code().value();
    return views.opening(uploads.of(code), "/dossiers/" + code + "/files/");
  }

  @GetMapping("/dossiers/{code}/files/{id}")
  ResponseEntity<Resource> file(
      @PathVariable String code, @PathVariable String id, Principal principal) {
    Dossier dossier = dossiers.open(code, principal);
    if (!UploadId.isId(id)) {
      throw new FileNotThere();
    }
    Upload upload =
        uploads
            .of(dossier.code().value(), new UploadId(id))
            .filter(Upload::isClean)
            .orElseThrow(FileNotThere::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(upload.kind().mediaType()))
        .contentLength(upload.size())
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(upload))
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(letterbox.open(upload)));
  }

  private static String attachment(Upload upload) {
    return ContentDisposition.attachment()
        .filename(upload.name().value(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
