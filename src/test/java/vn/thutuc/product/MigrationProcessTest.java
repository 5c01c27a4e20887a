package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.engine.Actor;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.FourEyesNeeded;
import vn.thutuc.studio.draft.NotYourPart;
import vn.thutuc.studio.draft.StudioAct;
import vn.thutuc.studio.draft.StudioLog;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.AnswersMissing;
import vn.thutuc.studio.migration.Fate;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationAtWork;
import vn.thutuc.studio.migration.MigrationDecisions;
import vn.thutuc.studio.migration.MigrationId;
import vn.thutuc.studio.migration.MigrationOutcomes;
import vn.thutuc.studio.migration.MigrationWork;
import vn.thutuc.studio.migration.Migrations;
import vn.thutuc.studio.migration.NotTried;
import vn.thutuc.studio.migration.TargetWithdrawn;
import vn.thutuc.studio.migration.WhoIsWhere;

/**
 * The site visit is cut; those who wait for it, and everybody else, go on under the new version.
 */
@ProductTest
class MigrationProcessTest {

  private static final Map<String, Answer> AT_THE_JOIN =
      Map.of("site-visit", Answer.continueAt("clarified"));

  @Autowired private Office office;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Dossiers dossiers;
  @Autowired private Applicant applicant;
  @Autowired private CaseClock clocks;
  @Autowired private CaseEvents events;
  @Autowired private Migrating migrating;
  @Autowired private MigrationDecisions decisions;
  @Autowired private Migrations migrations;
  @Autowired private MigrationOutcomes outcomes;
  @Autowired private MigrationWork work;
  @Autowired private WhoIsWhere whoIsWhere;
  @Autowired private StudioLog log;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  private final List<BundleHash> published = new ArrayList<>();
  private PermitCrowd permits;
  private BundleHash old;
  private BundleHash now;
  private Official designer;
  private Official publisherOfLaw;

  @BeforeEach
  void twoVersions() {
    clock.set("2026-11-23T09:00");
    String mark = "migration " + System.nanoTime();
    designer = office.official("thietke");
    publisherOfLaw = office.official("congbo");
    now = publish(ShortPermit.withoutSiteVisit(mark));
    old = publish(ShortPermit.whole(mark));
    permits = new PermitCrowd(office, new Crowd(jdbc, 3000));
  }

  @AfterEach
  void asBefore() {
    migrations.of(new ProcedureKey(ShortPermit.KEY)).stream()
        .filter(one -> !one.is(Migration.State.DONE, Migration.State.DROPPED))
        .filter(one -> !one.is(Migration.State.RUNNING))
        .forEach(one -> decisions.drop(one.id(), designer));
    published.forEach(procedures::withdraw);
  }

  @Test
  void aCrowdMovesAsForeseenAndNoDeadlineMoves() {
    permits.settle(Crowd.SIZE);
    String before = deadlines();
    MigrationId id = migrating.open(old, now, designer);
    assertThatThrownBy(() -> migrating.tryOut(id, designer)).isInstanceOf(AnswersMissing.class);
    migrating.answer(id, AT_THE_JOIN, designer);
    migrating.tryOut(id, designer);
    work.turn();
    work.turn();
    assertThat(migrations.get(id).triedAt()).isNotNull();
    assertThat(dossiers.running(new ProcedureKey(ShortPermit.KEY))).containsEntry(old, Crowd.SIZE);
    assertThat(deadlines()).isEqualTo(before);

    askAndApprove(id);
    work.turn();
    work.turn();

    assertThat(migrations.get(id).state()).isEqualTo(Migration.State.DONE);
    MigrationOutcomes.Tally tally = outcomes.tally(id);
    assertThat(tally.done()).isEqualTo(Crowd.SIZE);
    assertThat(tally.differ()).isZero();
    assertThat(tally.lines()).allMatch(line -> line.fate().kind() == Fate.Kind.MOVES);
    assertThat(deadlines()).isEqualTo(before);
    assertThat(dossiers.running(new ProcedureKey(ShortPermit.KEY)))
        .containsEntry(now, Crowd.SIZE)
        .doesNotContainKey(old);
    assertThat(places())
        .containsOnly(
            Map.entry("check-dossier", Crowd.SIZE / 20 * 2),
            Map.entry("appraise", Crowd.SIZE / 20 * 3),
            Map.entry("conclude", Crowd.SIZE / 20 * 7),
            Map.entry("consult", Crowd.SIZE / 20 * 5),
            Map.entry("clarified", Crowd.SIZE / 20 * 4),
            Map.entry("wait-supplement", Crowd.SIZE / 20 * 2),
            Map.entry("sign", Crowd.SIZE / 20));
    assertThat(TornTasks.count(jdbc)).isZero();
  }

  @Test
  void eachGoesOnToItsEndUnderTheNewVersion() {
    DossierCode visited = permits.visited();
    DossierCode both = permits.consulted();
    DossierCode asked = permits.asked();
    DossierCode taken = permits.received();
    String task = office.waiting(taken, "appraise").taskId();
    moveAll(AT_THE_JOIN);

    office.complete(visited, "conclude", "thuly", Forms.housePermitInOrder());
    finish(visited);
    permits.answered(both);
    office.complete(both, "conclude", "thuly", Forms.housePermitInOrder());
    finish(both);
    applicant.supply(asked, Set.of("site-plan"), Map.of(), Actor.applicant());
    assertThat(clocks.due(asked.value())).isPresent();
    assertThat(office.waiting(asked, "appraise-supplement").bundle()).isEqualTo(now);
    WorkItem kept = office.waiting(taken, "appraise");
    assertThat(kept.taskId()).isEqualTo(task);
    assertThat(kept.bundle()).isEqualTo(now);
    assertThat(events.of(visited.value()))
        .extracting(event -> event.kind())
        .containsSubsequence("TASK_CANCELLED", "MIGRATED", "TASK_OPENED", "CASE_ENDED")
        .containsOnlyOnce("MIGRATED");
  }

  @Test
  void whatMovedSinceItWasTriedIsMovedFromWhereItStandsAndReported() {
    DossierCode moved = permits.received();
    DossierCode gone = permits.visited();
    DossierCode still = permits.visited();
    MigrationId id = tried(AT_THE_JOIN);
    office.complete(
        moved,
        "appraise",
        "thuly",
        Forms.with(Forms.housePermitInOrder(), "needsSiteVisit", "true"));
    applicant.withdraw(gone, Actor.applicant());
    DossierCode late = permits.filed();

    askAndApprove(id);
    work.turn();

    assertThat(item(id, moved).differs()).isTrue();
    assertThat(item(id, moved).done().stands()).containsExactly("conclude");
    assertThat(item(id, gone).done().kind()).isEqualTo(Fate.Kind.ENDED);
    assertThat(item(id, still).differs()).isFalse();
    assertThat(item(id, late).tried()).isNull();
    assertThat(dossiers.bundleOf(late)).isEqualTo(now);
    assertThat(outcomes.tally(id).differ()).isEqualTo(2);
  }

  @Test
  void someAreStoppedAndSomeStay() {
    DossierCode visited = permits.visited();
    DossierCode other = permits.received();
    moveAll(Map.of("site-visit", Answer.stop()));
    assertThat(dossiers.get(visited).outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(dossiers.bundleOf(other)).isEqualTo(now);
    assertThat(events.of(visited.value()))
        .filteredOn(event -> event.kind().equals("STOPPED_BY_LAW"))
        .singleElement()
        .satisfies(event -> assertThat(event.details()).containsEntry("decision", "15/QĐ-UBND"));
    assertThat(
            jdbc.sql("SELECT message FROM outbox WHERE dossier_code = :code")
                .param("code", visited.value())
                .query(String.class)
                .list())
        .containsExactly("stopped-by-law");

    BundleHash third = publish(ShortPermit.whole("third " + System.nanoTime()));
    DossierCode stays = permits.visited();
    old = third;
    moveAll(Map.of("site-visit", Answer.stay()));
    assertThat(dossiers.bundleOf(stays)).isEqualTo(third);
    office.waiting(stays, "site-visit");
  }

  @Test
  void twoPersonsDecideAndOneMigrationAtATime() {
    permits.visited();
    MigrationId id = migrating.open(old, now, designer);
    assertThatThrownBy(() -> migrating.open(old, now, office.official("thietke2")))
        .isInstanceOf(MigrationAtWork.class);
    migrating.answer(id, AT_THE_JOIN, designer);
    assertThatThrownBy(() -> migrating.ask(id, "x", "1", designer)).isInstanceOf(NotTried.class);
    migrating.tryOut(id, designer);
    work.turn();
    migrating.answer(id, Map.of("site-visit", Answer.stay()), office.official("thietke2"));
    assertThatThrownBy(() -> migrating.ask(id, "x", "1", designer)).isInstanceOf(NotTried.class);
    migrating.answer(id, AT_THE_JOIN, designer);
    migrating.tryOut(id, designer);
    work.turn();
    migrating.ask(id, "Cắt bước thực địa", "15/QĐ-UBND", designer);
    Official both =
        new Official("thietke", "Cả hai", designer.unit(), Set.of(Role.DESIGNER, Role.PUBLISHER));
    assertThatThrownBy(() -> decisions.approve(id, both)).isInstanceOf(FourEyesNeeded.class);
    assertThatThrownBy(() -> decisions.approve(id, designer)).isInstanceOf(NotYourPart.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("UPDATE migration SET approved_by = 'thietke2' WHERE id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    decisions.approve(id, publisherOfLaw);
    work.turn();
    assertThat(log.versions(new ProcedureKey(ShortPermit.KEY)))
        .extracting(StudioAct::kind)
        .startsWith(
            StudioAct.Kind.MIGRATION_DONE,
            StudioAct.Kind.MIGRATION_STARTED,
            StudioAct.Kind.MIGRATION_APPROVED,
            StudioAct.Kind.MIGRATION_ASKED);
  }

  @Test
  void aVersionTakenBackHaltsItAndItsDossiersCanGoBack() {
    DossierCode first = permits.received();
    moveAll(AT_THE_JOIN);
    DossierCode second = permits.received();
    MigrationId id = tried(AT_THE_JOIN);
    askAndApprove(id);
    procedures.withdraw(now);
    work.turn();
    assertThat(migrations.get(id).state()).isEqualTo(Migration.State.HALTED);
    assertThat(dossiers.bundleOf(second)).isEqualTo(old);
    assertThatThrownBy(() -> decisions.resume(id, designer)).isInstanceOf(TargetWithdrawn.class);
    decisions.drop(id, designer);

    assertThat(dossiers.bundleOf(first)).isEqualTo(now);
    BundleHash was = old;
    old = now;
    now = was;
    moveAll(Map.of());
    assertThat(dossiers.bundleOf(first)).isEqualTo(was);
    office.complete(first, "appraise", "thuly", Forms.housePermitInOrder());
    office.waiting(first, "review");
  }

  @Test
  void nobodyMovesBeforeTheFirstDayOfTheVersion() {
    DossierCode code = permits.visited();
    BundleHash later =
        publish(
            ShortPermit.with(
                "later " + System.nanoTime(),
                text -> text.replace("validFrom: 2026-07-01\nl", "validFrom: 2026-12-01\nl"),
                FileEdits::withoutSiteVisit));
    now = later;
    MigrationId id = tried(AT_THE_JOIN);
    askAndApprove(id);
    work.turn();
    assertThat(migrations.get(id).state()).isEqualTo(Migration.State.WAITING);
    clock.set("2026-12-01T00:05");
    work.turn();
    assertThat(migrations.get(id).state()).isEqualTo(Migration.State.DONE);
    assertThat(dossiers.bundleOf(code)).isEqualTo(later);
  }

  @Test
  void aClockWouldBeTouchedSoNobodyMoves() {
    DossierCode code = permits.visited();
    MigrationId id = tried(Map.of("site-visit", Answer.continueAt("wait-supplement")));
    assertThat(item(id, code).tried().code()).isEqualTo("changeover-impossible");
    migrating.answer(id, Map.of("site-visit", Answer.continueAt("issue-permit")), designer);
    migrating.tryOut(id, designer);
    work.turn();
    assertThat(item(id, code).tried().code()).isEqualTo("deadline-would-change");
    assertThat(dossiers.get(code).isOpen()).isTrue();
    office.waiting(code, "site-visit");
  }

  private void moveAll(Map<String, Answer> answers) {
    MigrationId id = tried(answers);
    askAndApprove(id);
    work.turn();
    assertThat(migrations.get(id).state()).isEqualTo(Migration.State.DONE);
    assertThat(outcomes.page(id, "", true, 10)).isEmpty();
  }

  private MigrationId tried(Map<String, Answer> answers) {
    MigrationId id = migrating.open(old, now, designer);
    migrating.answer(id, answers, designer);
    migrating.tryOut(id, designer);
    work.turn();
    return id;
  }

  private void askAndApprove(MigrationId id) {
    migrating.ask(id, "Cắt bước thực địa", "15/QĐ-UBND", designer);
    decisions.approve(id, publisherOfLaw);
  }

  private void finish(DossierCode code) {
    office.complete(code, "review", "truongphong", Forms.values("agreed", "true"));
    office.complete(code, "sign", "lanhdao", Forms.values("approved", "true"));
    office.complete(code, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));
    assertThat(dossiers.get(code).outcome()).isEqualTo(Outcome.GRANTED);
  }

  private MigrationOutcomes.Item item(MigrationId id, DossierCode code) {
    return outcomes.page(id, "", false, 2000).stream()
        .filter(one -> one.dossier().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Integer> places() {
    return whoIsWhere.of(new ProcedureKey(ShortPermit.KEY)).stream()
        .filter(one -> one.version().hash().equals(now))
        .flatMap(one -> one.rows().stream())
        .collect(Collectors.toMap(WhoIsWhere.Row::element, row -> row.counts().dossiers()));
  }

  /** Every ledger row and every due date of every dossier, as one print. */
  private String deadlines() {
    return jdbc.sql(MigrationLoad.DEADLINES).query(String.class).single();
  }

  private BundleHash publish(Bundle bundle) {
    BundleHash hash = publisher.adopt(bundle).hash();
    published.add(hash);
    return hash;
  }
}
