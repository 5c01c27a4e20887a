package vn.thutuc.studio.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.AnswersMissing;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationWork;
import vn.thutuc.studio.migration.Migrations;
import vn.thutuc.studio.migration.Transition;

/** What a new version orders for running dossiers is read by two and done on its first day. */
@ProductTest
class TransitionProcessTest {

  private static final ProcedureKey KEY = new ProcedureKey("sample-permit");
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Review review;
  @Autowired private Directory directory;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Transition transition;
  @Autowired private Migrations migrations;
  @Autowired private MigrationWork work;
  @Autowired private Dossiers dossiers;
  @Autowired private Office office;
  @Autowired private MovableClock clock;

  private final List<BundleHash> published = new ArrayList<>();
  private StudioRoom room;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
    room = new StudioRoom(drafting, files, directory, publisher);
  }

  @AfterEach
  void asBefore() {
    published.forEach(procedures::withdraw);
  }

  @Test
  void dossiersMoveOnTheFirstDayAsTheApproverRead() {
    DossierCode code = appraised();
    DraftId id = ordering("MIGRATE");
    room.edit(id, PROCESS, "\"appraise\"", "\"assess\"");
    room.edit(id, StudioRoom.GRANTED, "appraise", "assess");
    assertThatThrownBy(() -> review.submit(id, "Đổi bước", "16/QĐ-UBND", room.designer()))
        .isInstanceOf(AnswersMissing.class);
    transition.answer(
        id, room.base(), Map.of("appraise", Answer.continueAt("assess")), room.secondDesigner());
    review.submit(id, "Đổi bước", "16/QĐ-UBND", room.designer());
    assertThatThrownBy(() -> transition.answer(id, room.base(), Map.of(), room.designer()))
        .isInstanceOf(DraftNotEdited.class);
    BundleHash version = approve(id);

    Migration planned = migrations.of(KEY).get(0);
    assertThat(planned.state()).isEqualTo(Migration.State.WAITING);
    assertThat(planned.editors()).contains("thietke", "thietke2");
    assertThat(planned.approvedBy()).isEqualTo("congbo");
    work.turn();
    assertThat(dossiers.bundleOf(code)).isEqualTo(room.base());
    DossierCode late = appraised();
    clock.set("2026-12-01T00:10");
    work.turn();
    assertThat(migrations.get(planned.id()).state()).isEqualTo(Migration.State.DONE);
    for (DossierCode one : List.of(code, late)) {
      assertThat(dossiers.bundleOf(one)).isEqualTo(version);
      office.complete(one, "assess", "thuly", Map.of());
      assertThat(dossiers.get(one).outcome()).isEqualTo(Outcome.GRANTED);
    }
  }

  @Test
  void dossiersAreStoppedOnTheFirstDay() {
    DossierCode code = appraised();
    DraftId id = ordering("STOP_AND_RETURN");
    review.submit(id, "Bãi bỏ thủ tục", "17/QĐ-UBND", room.designer());
    approve(id);
    work.turn();
    assertThat(dossiers.get(code).isOpen()).isTrue();

    clock.set("2026-12-01T00:10");
    work.turn();

    assertThat(dossiers.get(code).outcome()).isEqualTo(Outcome.STOPPED);
  }

  private DossierCode appraised() {
    DossierCode code = office.file(KEY.value(), Forms.values("area", "30")).code();
    office.complete(code, "check", "motcua", Map.of());
    office.waiting(code, "appraise");
    return code;
  }

  private DraftId ordering(String wish) {
    DraftId id = room.openFit();
    room.edit(id, StudioRoom.MANIFEST, "transition: FINISH_ON_OLD", "transition: " + wish);
    return id;
  }

  private BundleHash approve(DraftId id) {
    BundleHash hash = bundles.read(id).hash();
    review.approve(id, hash, room.publisher());
    published.add(hash);
    return hash;
  }
}
