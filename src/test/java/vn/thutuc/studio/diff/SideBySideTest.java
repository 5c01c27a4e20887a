package vn.thutuc.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.Text;

/** The two laws of the house permit laid side by side; every sentence has its place to look at. */
class SideBySideTest {

  private static final Bundle OLD = BundleReader.folder(Path.of(""), "house-permit@2025-01-01");
  private static final Bundle NEW = BundleReader.folder(Path.of(""), "house-permit");
  private static final List<Change> CHANGES = SemanticDiff.between(OLD, NEW);
  private static final List<FacingFile> FILES = SideBySide.of(OLD, NEW, CHANGES);

  @Test
  void everyFileThatDiffersIsThereTheProcessFirst() {
    assertThat(FILES.get(0).place()).startsWith("processes/");
    assertThat(FILES)
        .extracting(FacingFile::place)
        .containsAll(CHANGES.stream().map(change -> Source.place(change.file())).toList())
        .doesNotHaveDuplicates();
    assertThat(FILES).allMatch(file -> !file.lines().isEmpty());
  }

  @Test
  void theDiagramMarksWhatTheSentencesSpeakOf() {
    FacingFile process = file("processes/process.bpmn");

    assertThat(process.drawn())
        .extracting(DrawnChange::element, DrawnChange::kind)
        .contains(
            tuple("site-visit", Change.Kind.MOVED),
            tuple("land-lookup", Change.Kind.ADDED),
            tuple("opinions-asked", Change.Kind.REMOVED),
            tuple("appraise", Change.Kind.CHANGED),
            tuple("flow-pre-check-to-site-visit", Change.Kind.REMOVED),
            tuple("flow-clarify-to-site-visit", Change.Kind.ADDED))
        .doesNotHaveDuplicates();
    CHANGES.stream()
        .filter(change -> change.file().endsWith("/process.bpmn"))
        .filter(change -> change.subject() == Subject.STEP)
        .flatMap(change -> change.elements().stream())
        .forEach(
            step -> assertThat(process.drawn()).extracting(DrawnChange::element).contains(step));
  }

  @Test
  void hiddenPropertiesStandBesideEachOther() {
    FacingThing visit =
        file("processes/process.bpmn").things().stream()
            .filter(thing -> thing.id().equals("site-visit"))
            .findFirst()
            .orElseThrow();

    assertThat(visit.facts())
        .filteredOn(FacingFact::isChanged)
        .extracting(fact -> fact.label().vi(), fact -> vi(fact.before()), fact -> vi(fact.after()))
        .contains(
            tuple("hạn", "24 giờ làm việc", "1 ngày làm việc"), tuple("luật bắt buộc", "có", ""));
    assertThat(visit.facts()).anyMatch(fact -> !fact.isChanged());
  }

  @Test
  void tablesShowEveryRowCellByCell() {
    FacingTable limits = file("rules/time-limit.dmn").tables().get(0);

    assertThat(limits.rows()).extracting(FacingTable.Row::kind).contains(Change.Kind.CHANGED);
    assertThat(limits.rows())
        .allMatch(row -> row.cells().size() == limits.columns().size())
        .filteredOn(row -> row.kind() == null)
        .allMatch(row -> row.cells().stream().noneMatch(FacingTable.Cell::isChanged));
    assertThat(limits.rows().stream().flatMap(row -> row.cells().stream()))
        .filteredOn(FacingTable.Cell::isChanged)
        .extracting(cell -> cell.before().vi() + "→" + cell.after().vi())
        .contains("15→7");
  }

  private static String vi(@Nullable Text text) {
    return text == null ? "" : text.vi();
  }

  private static FacingFile file(String place) {
    return FILES.stream().filter(file -> file.place().equals(place)).findFirst().orElseThrow();
  }
}
