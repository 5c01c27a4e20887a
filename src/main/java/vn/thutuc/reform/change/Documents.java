package vn.thutuc.reform.change;

import java.util.List;
import vn.thutuc.procedure.Manifest;

/** The papers of a procedure by their ids. */
final class Documents {

  private Documents() {}

  static Manifest.Document find(Rework rework, String id) {
    Manifest manifest = rework.bundle().manifest();
    return manifest
        .document(id)
        .orElseThrow(
            () ->
                ChangeRefused.unknown(
                    "document",
                    id,
                    manifest.documents().stream().map(Manifest.Document::id).toList()));
  }

  static int place(Rework rework, String id) {
    List<String> ids =
        rework.bundle().manifest().documents().stream().map(Manifest.Document::id).toList();
    return ids.indexOf(id);
  }
}
