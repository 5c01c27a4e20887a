package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.engine.Changeover;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.diff.Change;
import vn.thutuc.studio.diff.FacingFile;
import vn.thutuc.studio.diff.SemanticDiff;
import vn.thutuc.studio.diff.SideBySide;

/** Two contents laid out: sentences with who is concerned, diagrams, tables and lines. */
@Component
class CompareTable {

  private final Procedures procedures;
  private final Changeover changeover;

  CompareTable(Procedures procedures, Changeover changeover) {
    this.procedures = procedures;
    this.changeover = changeover;
  }

  /**
   * One sentence.
   *
   * @param waiting how many dossiers of the earlier version are at what it speaks of
   * @param element what to show in the diagrams; null for what is not drawn there
   */
  record Line(Change change, long waiting, @Nullable String element) {}

  /**
   * The two drawings of one process.
   *
   * @param before null when the earlier version has none
   */
  record Pair(FacingFile file, @Nullable String before, @Nullable String after) {}

  /** A first version has nothing to be compared with. */
  void nothingBefore(Model model) {
    model.addAttribute("before", null);
    model.addAttribute("changes", ChangeRanks.of(List.of()));
    model.addAttribute("files", List.of());
    model.addAttribute("cases", List.of());
    model.addAttribute("diagrams", List.of());
    model.addAttribute("pair", null);
  }

  /**
   * Lays both out.
   *
   * @param diagram the place of the process to draw; empty for the first that differs
   */
  void show(Model model, BundleHash hash, Bundle before, Bundle after, String diagram) {
    List<Change> changes = SemanticDiff.between(before, after);
    List<FacingFile> files = SideBySide.of(before, after, changes);
    List<FacingFile> diagrams = files.stream().filter(FacingFile::isDiagram).toList();
    FacingFile chosen =
        diagrams.stream()
            .filter(file -> file.place().equals(diagram))
            .findFirst()
            .or(() -> diagrams.stream().filter(file -> isMain(file, after)).findFirst())
            .or(() -> diagrams.stream().findFirst())
            .orElse(null);
    model.addAttribute("before", procedures.version(hash).orElse(null));
    model.addAttribute("changes", ChangeRanks.of(lines(changes, changeover.waiting(hash), chosen)));
    model.addAttribute("files", files.stream().filter(file -> !isCase(file)).toList());
    model.addAttribute("cases", files.stream().filter(CompareTable::isCase).toList());
    model.addAttribute("diagrams", diagrams);
    model.addAttribute("pair", chosen == null ? null : pair(chosen, before, after));
  }

  /** A worked case: there are many, and hardly anybody reads them one by one. */
  private static boolean isCase(FacingFile file) {
    return file.place().contains("/scenarios/");
  }

  private static boolean isMain(FacingFile file, Bundle after) {
    return file.place().equals("processes/process.bpmn")
        || after.path("processes", "process.bpmn").equals(file.after());
  }

  private static List<Line> lines(
      List<Change> changes, Map<String, Long> waiting, @Nullable FacingFile drawn) {
    List<Line> lines = new ArrayList<>();
    for (Change change : changes) {
      boolean inProcess = change.file().endsWith(".bpmn");
      long here =
          inProcess
              ? change.elements().stream().mapToLong(id -> waiting.getOrDefault(id, 0L)).sum()
              : 0;
      lines.add(new Line(change, here, drawn == null ? null : element(change, drawn)));
    }
    return lines;
  }

  private static @Nullable String element(Change change, FacingFile drawn) {
    boolean here = change.file().equals(drawn.before()) || change.file().equals(drawn.after());
    return here
        ? change.elements().stream()
            .filter(id -> drawn.drawn().stream().anyMatch(mark -> mark.element().equals(id)))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static Pair pair(FacingFile file, Bundle before, Bundle after) {
    return new Pair(file, text(before, file.before()), text(after, file.after()));
  }

  private static @Nullable String text(Bundle bundle, @Nullable String path) {
    byte[] content = path == null ? null : bundle.files().get(path);
    return content == null ? null : TextOf.bytes(content).orElse(null);
  }
}
