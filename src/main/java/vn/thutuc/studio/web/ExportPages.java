package vn.thutuc.studio.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/** Bundles as zips to take away: the same bytes for the same content, whenever they are asked. */
@Controller
class ExportPages {

  private final DraftBundles drafts;
  private final Procedures procedures;

  ExportPages(DraftBundles drafts, Procedures procedures) {
    this.drafts = drafts;
    this.procedures = procedures;
  }

  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/export.zip")
  ResponseEntity<byte[]> draft(@PathVariable long id) {
    return zip(drafts.whole(new DraftId(id)));
  }

  @GetMapping("/studio/procedures/{key}/versions/{hash}/export.zip")
  ResponseEntity<byte[]> version(@PathVariable String key, @PathVariable String hash) {
    ProcedureVersion wanted = Addresses.published(procedures, Addresses.procedure(key), hash);
    return zip(procedures.bundle(wanted.hash()));
  }

  private static ResponseEntity<byte[]> zip(Bundle bundle) {
    String name = bundle.key() + "-" + bundle.hash().brief() + ".zip";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(BundleWriter.zip(bundle));
  }
}
