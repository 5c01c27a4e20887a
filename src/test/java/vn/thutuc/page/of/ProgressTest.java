package vn.thutuc.page.of;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;

class ProgressTest {

  private static final Flow FLOW = BundleReader.folder(Path.of("."), "house-permit").flow();

  private final List<CaseEvent> log = new ArrayList<>();

  @Test
  void aStepIsOpenUntilItIsCompletedOrTakenAway() {
    happens("TASK_OPENED", "check-dossier");
    assertThat(progress().open()).containsExactly("check-dossier");
    happens("TASK_COMPLETED", "check-dossier");
    happens("TASK_OPENED", "appraise");
    happens("TASK_CANCELLED", "appraise");
    assertThat(progress().open()).isEmpty();
    assertThat(progress().done()).containsOnlyKeys("check-dossier");
  }

  @Test
  void aWaitForTheApplicantEndsWhenItIsLeft() {
    happens("STAGE_ENTERED", "wait-supplement");
    assertThat(progress().waitsForApplicant()).isTrue();
    happens("STAGE_LEFT", "wait-supplement");
    assertThat(progress().waitsForApplicant()).isFalse();
  }

  @Test
  void anEndedDossierWaitsForNobody() {
    happens("STAGE_ENTERED", "wait-supplement");
    happens("CASE_ENDED", "stopped");
    assertThat(progress().waitsForApplicant()).isFalse();
    assertThat(progress().endEvent()).isEqualTo("stopped");
  }

  private Progress progress() {
    return Progress.of(log, FLOW);
  }

  private void happens(String kind, @Nullable String element) {
    Instant at = Instant.parse("2026-11-23T02:00:00Z").plusSeconds(log.size());
    log.add(new CaseEvent("000.00.01.H99-261123-0001", at, kind, element, null, Map.of()));
  }
}
