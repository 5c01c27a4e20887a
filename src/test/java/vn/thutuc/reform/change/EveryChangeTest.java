package vn.thutuc.reform.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;
import vn.thutuc.studio.diff.SemanticDiff;
import vn.thutuc.studio.fix.ModelText;

/**
 * Whatever may be changed leaves a procedure that can be published, or is refused with a reason.
 */
class EveryChangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "house-permit",
        "house-permit@2025-01-01",
        "birth-registration",
        "social-allowance"
      })
  void everySingleChangeGivesAFitBundleOrIsRefused(String key) {
    Bundle bundle = BundleReader.folder(Path.of("."), key);
    List<String> made = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Change change : chosen(bundle)) {
      try {
        Changed changed = ChangeSet.of(change).assumingAmended().apply(bundle, null);
        made.add(change.getClass().getSimpleName());

        assertThat(Settling.errors(changed.bundle())).as("%s", change).isEmpty();
        assertThat(SemanticDiff.between(bundle, changed.bundle())).as("%s", change).isNotEmpty();
        assertThat(changed.sentences().get(0).vi()).as("%s", change).isNotBlank();
        assertIsDrawn(change, changed.bundle());
      } catch (ChangeRefused no) {
        refused.add(no.code());
      }
    }
    assertThat(made).contains("Cut", "Limit", "DropDocument").hasSizeGreaterThan(9);
    assertThat(refused).contains("change-no-task");
  }

  /** A few of each kind, as each takes a whole check; all of them with -Dreform.every=true. */
  private static List<Change> chosen(Bundle bundle) {
    boolean all = Boolean.getBoolean("reform.every");
    Map<Class<?>, Integer> seen = new HashMap<>();
    return Candidates.of(bundle, null).stream()
        .filter(change -> all || seen.merge(change.getClass(), 1, Integer::sum) <= 5)
        .toList();
  }

  private static void assertIsDrawn(Change change, Bundle bundle) {
    String file = bundle.path("processes", bundle.manifest().process());
    ModelText model = ModelText.read(bundle.files().get(file));
    Map<String, Box> boxes = new HashMap<>();
    for (Flow.Step step : bundle.flow().steps()) {
      assertThat(Picture.of(model, step.id())).as("%s: %s", change, step.id()).hasSize(1);
      if (Shapes.isTask(step)) {
        boxes.put(step.id(), Picture.box(model, step.id()));
      }
    }
    for (Flow.Edge way : bundle.flow().edges()) {
      assertThat(Picture.of(model, way.id())).as("%s: %s", change, way.id()).hasSize(1);
      long points = Picture.of(model, way.id()).get(0).children("waypoint").count();
      assertThat(points).as("%s: %s", change, way.id()).isGreaterThan(1);
    }
    boxes.forEach(
        (id, box) ->
            boxes.forEach(
                (other, there) ->
                    assertThat(!id.equals(other) && box.overlaps(there))
                        .as("%s: %s over %s", change, id, other)
                        .isFalse()));
  }
}
