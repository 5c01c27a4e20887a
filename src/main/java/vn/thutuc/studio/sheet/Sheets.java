package vn.thutuc.studio.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.splice.YamlText;

/** Lays files of a draft out as forms, and writes what was answered into their text. */
@Component
public class Sheets {

  private final DraftBundles bundles;
  private final Procedures procedures;
  private final Words words;
  private final Clock clock;

  Sheets(DraftBundles bundles, Procedures procedures, Words words, Clock clock) {
    this.bundles = bundles;
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The desk at which one file is edited.
   *
   * @throws IllegalArgumentException for a file that has no form
   */
  public SheetDesk desk(Draft draft, String file) {
    SheetKind kind = SheetKind.of(file).orElseThrow(() -> new IllegalArgumentException(file));
    Surroundings around = new Surroundings(bundle(draft), base(draft), LocalDate.now(clock), words);
    return new SheetDesk(kind, file, around, words);
  }

  /** A text laid out; null for one that cannot be read. */
  public @Nullable Sheet sheet(Draft draft, String file, String text) {
    try {
      return desk(draft, file).draw(YamlText.of(file, plain(text)), Typed.NOTHING);
    } catch (BundleProblem broken) {
      return null;
    }
  }

  /** Line ends as the editor of texts wants them. */
  static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private @Nullable Bundle bundle(Draft draft) {
    try {
      return bundles.read(draft.id());
    } catch (BundleProblem none) {
      return null;
    }
  }

  private @Nullable Bundle base(Draft draft) {
    return draft.base() == null ? null : procedures.bundle(draft.base());
  }

  /** What was sent from a form, as a servlet gives it. */
  public record Sent(Map<String, List<String>> fields, boolean whole, String act) {}
}
