package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.NeededDocument;
import vn.thutuc.page.PaperView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Reason;

/** Lists documents: those a procedure asks for, those a case needs, those a dossier has. */
@org.springframework.stereotype.Component
public final class Papers {

  private final Words words;

  Papers(Words words) {
    this.words = words;
  }

  /** Everything the procedure may ask for. */
  public List<PaperView> all(Manifest manifest) {
    List<PaperView> papers = new ArrayList<>();
    for (Manifest.Document document : manifest.documents()) {
      papers.add(paper(manifest, document, papers.size() + 1, PaperView.State.NEEDED, null));
    }
    return papers;
  }

  /** What this case needs, before it is filed. */
  public List<PaperView> needed(
      Manifest manifest, List<NeededDocument> needed, Set<String> attached) {
    List<PaperView> papers = new ArrayList<>();
    for (NeededDocument one : needed) {
      boolean given = attached.contains(one.document().id());
      PaperView.State state =
          given
              ? PaperView.State.GIVEN
              : one.isFetched() ? PaperView.State.FETCHED : PaperView.State.NEEDED;
      papers.add(paper(manifest, one.document(), papers.size() + 1, state, one.why()));
    }
    return papers;
  }

  /**
   * What the desk has of a dossier's documents.
   *
   * @param held ids of those whose data the State holds by now
   */
  public List<PaperView> of(Manifest manifest, List<Component> components, Set<String> held) {
    List<PaperView> papers = new ArrayList<>();
    for (Manifest.Document document : manifest.documents()) {
      components.stream()
          .filter(component -> component.document().equals(document.id()))
          .findFirst()
          .ifPresent(
              component ->
                  papers.add(
                      paper(manifest, document, papers.size() + 1, state(component, held), null)));
    }
    return papers;
  }

  private static PaperView.State state(Component component, Set<String> held) {
    return switch (component.state()) {
      case SUBMITTED -> PaperView.State.GIVEN;
      case FROM_REGISTRY -> PaperView.State.FETCHED;
      case MISSING ->
          held.contains(component.document()) ? PaperView.State.FETCHED : PaperView.State.MISSING;
    };
  }

  private PaperView paper(
      Manifest manifest,
      Manifest.Document document,
      int number,
      PaperView.State state,
      @Nullable Reason why) {
    return new PaperView(
        document.id(),
        number,
        words.of(document.name()),
        state,
        why != null && isParticular(document, why) ? words.of(why.text()) : how(document),
        manifest
            .law(String.valueOf(document.legalBasis()))
            .map(law -> words.of(law.citation()))
            .orElse(null));
  }

  /** Whether a rule asks for the paper in this case and says more than its name. */
  private static boolean isParticular(Manifest.Document document, Reason why) {
    return document.when() == Manifest.Document.When.BY_RULE
        && !why.text().vi().equals(document.name().vi());
  }

  private String how(Manifest.Document document) {
    if (document.source() == Manifest.Document.Source.REGISTRY) {
      return words.text("paper.source.registry");
    }
    String form = words.text("paper.form." + document.form());
    String copies = words.text("paper.copies", document.copies());
    String when = document.when() == Manifest.Document.When.BY_RULE ? "paper.when.by-rule" : null;
    return form + " · " + copies + (when == null ? "" : " · " + words.text(when));
  }
}
