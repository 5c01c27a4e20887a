package vn.thutuc.dossier;

import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Manifest.Document;
import vn.thutuc.rules.Reason;

/**
 * A paper a case needs.
 *
 * @param why the row or rule that asks for it; null if everybody must give it
 */
public record NeededDocument(Document document, @Nullable Reason why) {

  /** Whether the authority fetches it by itself. */
  public boolean isFetched() {
    return document.source() == Document.Source.REGISTRY;
  }
}
