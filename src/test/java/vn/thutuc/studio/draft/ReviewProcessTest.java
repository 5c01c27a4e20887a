package vn.thutuc.studio.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;

/** From draft to law past a second person, and back; nothing by one person, nothing by half. */
@ProductTest
class ReviewProcessTest {

  private static final ProcedureKey KEY = new ProcedureKey("sample-permit");
  private static final String REASON = "Cắt giảm thời hạn";
  private static final String DECISION = "12/QĐ-UBND";

  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Evidences evidences;
  @Autowired private Review review;
  @Autowired private Recalling recalling;
  @Autowired private Recalls recalls;
  @Autowired private StudioLog log;
  @Autowired private Procedures procedures;
  @Autowired private Publisher publisher;
  @Autowired private Directory directory;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;
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
  void whatASecondPersonApprovesIsInForceFromItsDay() {
    DraftId id = submitted();
    BundleHash hash = bundles.read(id).hash();

    approve(id, hash, room.publisher());

    assertThat(drafts.get(id).state()).isEqualTo(DraftState.PUBLISHED);
    assertThat(inForce("2026-11-30")).isEqualTo(room.base());
    assertThat(inForce("2026-12-01")).isEqualTo(hash);
    assertThat(log.of(id))
        .filteredOn(act -> act.kind() == StudioAct.Kind.PUBLISHED)
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.actor()).isEqualTo("congbo");
              assertThat(act.hash()).isEqualTo(hash);
              assertThat(act.reason()).isEqualTo(REASON);
              assertThat(act.decision()).isEqualTo(DECISION);
            });
  }

  @Test
  void theEvidenceTellsCasesCoverageAndChangedFiles() {
    DraftId id = submitted();

    Evidence.Content seen = evidences.of(id, bundles.read(id).hash()).orElseThrow().content();

    assertThat(seen.isGood()).isTrue();
    assertThat(seen.cases()).hasSize(2);
    assertThat(seen.coverage()).isNotNull();
    assertThat(seen.changes())
        .hasSize(3)
        .contains(new FileChange(StudioRoom.MANIFEST, FileChange.Kind.CHANGED));
  }

  @Test
  void whoeverWorkedOnItCannotApproveEvenPastTheProduct() {
    Official both = room.both();
    DraftId id = room.openFit();
    long revision = files.find(id, StudioRoom.MANIFEST).orElseThrow().revision();
    byte[] text = files.content(id, StudioRoom.MANIFEST).orElseThrow();
    drafting.save(id, StudioRoom.MANIFEST, revision, text, both);
    review.submit(id, REASON, DECISION, room.designer());
    BundleHash hash = bundles.read(id).hash();

    assertThatThrownBy(() -> approve(id, hash, both)).isInstanceOf(FourEyesNeeded.class);
    assertThatThrownBy(() -> approve(id, hash, room.designer())).isInstanceOf(NotYourPart.class);
    assertThatThrownBy(() -> drafts.approve(id, hash, both.username(), clock.instant()))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> drafts.become(id, DraftState.PUBLISHED))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(procedures.version(hash)).isEmpty();
  }

  @Test
  void aChangedByteVoidsTheEvidence() {
    DraftId id = submitted();
    BundleHash handedIn = bundles.read(id).hash();
    StudioRoom.tamper(jdbc, transactions, id, StudioRoom.MANIFEST);
    BundleHash now = bundles.read(id).hash();

    assertThat(now).isNotEqualTo(handedIn);
    assertThat(evidences.of(id, now)).isEmpty();
    for (BundleHash read : List.of(handedIn, now)) {
      assertThatThrownBy(() -> approve(id, read, room.publisher()))
          .isInstanceOf(EvidenceVoid.class);
      assertThat(procedures.version(read)).isEmpty();
    }
  }

  @Test
  void theApproverApprovesWhatHeHasRead() {
    DraftId id = submitted();
    BundleHash first = bundles.read(id).hash();
    review.withdraw(id, room.designer());
    room.edit(id, StudioRoom.MANIFEST, "2026-12-01", "2026-12-02");
    review.submit(id, REASON, DECISION, room.designer());

    assertThatThrownBy(() -> approve(id, first, room.publisher())).isInstanceOf(EvidenceVoid.class);
    approve(id, bundles.read(id).hash(), room.publisher());
  }

  @Test
  void filesLieStillWhileAReviewerReads() {
    DraftId id = submitted();

    assertThatThrownBy(() -> room.edit(id, StudioRoom.MANIFEST, "P3D", "P2D"))
        .isInstanceOf(DraftNotEdited.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("UPDATE draft_file SET content = '' WHERE draft_id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    review.sendBack(id, "Thiếu căn cứ", room.publisher());
    room.edit(id, StudioRoom.MANIFEST, "P3D", "P4D");
    assertThat(log.of(id))
        .filteredOn(act -> act.kind() == StudioAct.Kind.SENT_BACK)
        .extracting(StudioAct::reason)
        .containsExactly("Thiếu căn cứ");
  }

  @Test
  void whatChangesWhileItIsHandedInIsNotHandedIn() {
    DraftId id = room.openFit();
    Draft seen = drafts.get(id);
    BundleHash hash = bundles.read(id).hash();
    room.edit(id, StudioRoom.MANIFEST, "2026-12-01", "2026-12-02");

    assertThat(
            drafts.submit(
                seen, new ReviewRequest(hash, REASON, DECISION, "thietke", clock.instant())))
        .isFalse();
  }

  @Test
  void errorsAndCasesThatComeOutOtherwiseKeepItFromReview() {
    DraftId id = room.openFit();
    room.edit(id, StudioRoom.GRANTED, "end: returned", "end: rejected");
    assertThatThrownBy(() -> review.submit(id, REASON, DECISION, room.designer()))
        .isInstanceOfSatisfying(
            NotFitForReview.class, refused -> assertThat(refused.args()).containsExactly(0L, 1L));
    room.edit(id, StudioRoom.MANIFEST, "process: process.bpmn", "process: gone.bpmn");
    assertThatThrownBy(() -> review.submit(id, REASON, DECISION, room.designer()))
        .isInstanceOf(NotFitForReview.class);
    assertThat(drafts.get(id).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void lawNeedsAReasonADecisionAChangeAndADayThatIsNotOver() {
    DraftId id = room.openFit();
    for (String missing : List.of("", "  ", "x".repeat(2_001))) {
      assertThatThrownBy(() -> review.submit(id, missing, DECISION, room.designer()))
          .isInstanceOf(WhyMissing.class);
      assertThatThrownBy(() -> review.submit(id, REASON, missing, room.designer()))
          .isInstanceOf(WhyMissing.class);
    }
    assertThatThrownBy(() -> review.submit(room.open(), REASON, DECISION, room.designer()))
        .isInstanceOf(EffectiveDatePast.class);
    clock.set("2026-12-02T08:00");
    assertThatThrownBy(() -> review.submit(id, REASON, DECISION, room.designer()))
        .isInstanceOf(EffectiveDatePast.class);
    clock.set("2026-12-01T17:00");
    review.submit(id, REASON, DECISION, room.designer());
    clock.set("2026-12-02T08:00");
    assertThatThrownBy(() -> approve(id, bundles.read(id).hash(), room.publisher()))
        .isInstanceOf(EffectiveDatePast.class);
  }

  @Test
  void theSameContentIsNotPublishedTwice() {
    DraftId id = submitted();
    approve(id, bundles.read(id).hash(), room.publisher());
    DraftId again = drafting.open(published.get(0), "Như cũ", room.designer());

    assertThatThrownBy(() -> review.submit(again, REASON, DECISION, room.designer()))
        .isInstanceOf(NothingChanged.class);
  }

  @Test
  void aFaultAtTheLastMomentLeavesNothingHalfDone() {
    DraftId id = submitted();
    BundleHash hash = bundles.read(id).hash();
    jdbc.sql(
            """
            ALTER TABLE studio_act ADD CONSTRAINT torn CHECK (act <> 'PUBLISHED') NOT VALID
            """)
        .update();
    try {
      assertThatThrownBy(() -> approve(id, hash, room.publisher()))
          .isInstanceOf(DataIntegrityViolationException.class);
    } finally {
      jdbc.sql("ALTER TABLE studio_act DROP CONSTRAINT torn").update();
    }
    assertThat(drafts.get(id).state()).isEqualTo(DraftState.IN_REVIEW);
    assertThat(procedures.version(hash)).isEmpty();
    assertThat(count("camunda.act_re_deployment WHERE source_ = :value", hash.hex())).isZero();
    assertThat(count("draft_approval WHERE hash = :value", hash.hex())).isZero();
    approve(id, hash, room.publisher());
    assertThat(count("camunda.act_re_deployment WHERE source_ = :value", hash.hex())).isOne();
  }

  @Test
  void theNewestVersionIsTakenBackByTwo() {
    DraftId id = submitted();
    BundleHash hash = bundles.read(id).hash();
    approve(id, hash, room.publisher());
    Official both = room.both();

    recalling.ask(hash, "Sai căn cứ", "13/QĐ-UBND", both);
    long recall = recalls.open(KEY).orElseThrow().id();
    assertThatThrownBy(() -> recalling.carryOut(recall, both)).isInstanceOf(FourEyesNeeded.class);
    assertThatThrownBy(() -> recalls.close(recall, true, both.username(), clock.instant()))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> recalling.carryOut(recall, room.designer()))
        .isInstanceOf(NotYourPart.class);
    assertThat(inForce("2026-12-01")).isEqualTo(hash);
    recalling.carryOut(recall, room.publisher());

    assertThat(inForce("2026-12-01")).isEqualTo(room.base());
    assertThat(procedures.bundle(hash).hash()).isEqualTo(hash);
    assertThat(log.versions(KEY).get(0))
        .satisfies(
            act -> {
              assertThat(act.kind()).isEqualTo(StudioAct.Kind.RECALLED);
              assertThat(act.actor()).isEqualTo("congbo");
              assertThat(act.decision()).isEqualTo("13/QĐ-UBND");
            });
    assertThatThrownBy(() -> recalling.carryOut(recall, room.publisher()))
        .isInstanceOf(RecallNotFound.class);
    assertThatThrownBy(() -> recalling.ask(hash, "Lại", "14", both)).isInstanceOf(NotNewest.class);
  }

  @Test
  void aProcedureIsNotLeftWithoutAVersion() {
    BundleHash only =
        procedures
            .versionInForce(new ProcedureKey("birth-registration"), LocalDate.of(2026, 11, 23))
            .orElseThrow()
            .hash();

    assertThatThrownBy(() -> recalling.ask(only, "Thử", "1", room.designer()))
        .isInstanceOf(NoVersionBefore.class);
  }

  private DraftId submitted() {
    DraftId id = room.openFit();
    review.submit(id, REASON, DECISION, room.designer());
    return id;
  }

  private void approve(DraftId id, BundleHash read, Official by) {
    ProcedureVersion version = review.approve(id, read, by);
    published.add(version.hash());
  }

  private BundleHash inForce(String day) {
    return procedures.versionInForce(KEY, LocalDate.parse(day)).orElseThrow().hash();
  }

  private long count(String from, String value) {
    return jdbc.sql("SELECT count(*) FROM " + from)
        .param("value", value)
        .query(Long.class)
        .single();
  }
}
