package vn.thutuc.studio.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.fix.Fix;

/** What designers do to the files of a draft, together and against each other. */
@ProductTest
class DraftingJdbcTest {

  private static final String MANIFEST = StudioRoom.MANIFEST;
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Fixing fixing;
  @Autowired private StudioLog log;
  @Autowired private Publisher publisher;
  @Autowired private Directory directory;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  private StudioRoom room;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
    room = new StudioRoom(drafting, files, directory, publisher);
  }

  @Test
  void aDraftHoldsEveryByteOfTheVersionItWasOpenedFrom() {
    DraftId id = room.open();

    assertThat(bundles.read(id).hash()).isEqualTo(SampleBundle.read().hash());
    assertThat(drafts.get(id).base()).isEqualTo(room.base());
    assertThat(drafts.editors(id)).containsExactly("thietke");
    assertThat(bundles.findings(id)).noneMatch(DraftingJdbcTest::isError);
  }

  @Test
  void whoeverSavesOverAnothersTextIsToldWhoAndWhenAndNothingIsLost() {
    DraftId id = room.open();
    long read = files.find(id, MANIFEST).orElseThrow().revision();
    clock.set("2026-11-23T09:30");
    drafting.save(id, MANIFEST, read, "theirs".getBytes(UTF_8), room.secondDesigner());
    clock.set("2026-11-23T10:00");

    assertThatThrownBy(
            () -> drafting.save(id, MANIFEST, read, "mine".getBytes(UTF_8), room.designer()))
        .isInstanceOfSatisfying(
            FileChangedMeanwhile.class,
            conflict -> {
              assertThat(conflict.now().changedBy()).isEqualTo("thietke2");
              assertThat(conflict.now().changedAt()).isEqualTo("2026-11-23T02:30:00Z");
            });
    assertThat(room.text(id, MANIFEST)).isEqualTo("theirs");
    assertThat(drafts.editors(id)).containsExactlyInAnyOrder("thietke", "thietke2");
    drafting.save(id, MANIFEST, read + 1, "mine".getBytes(UTF_8), room.designer());
    assertThat(room.text(id, MANIFEST)).isEqualTo("mine");
    assertThatThrownBy(() -> drafting.remove(id, MANIFEST, read, room.designer()))
        .isInstanceOf(FileChangedMeanwhile.class);
  }

  @Test
  void aDraftMayHoldBrokenAndHostileTextAndTheCheckSaysWhere() {
    DraftId id = room.open();
    room.edit(
        id,
        PROCESS,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
    room.save(id, MANIFEST, "key: [sample");

    assertThat(bundles.findings(id))
        .filteredOn(DraftingJdbcTest::isError)
        .extracting(Finding::file)
        .contains(MANIFEST, PROCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../etc/passwd",
        "processes/sample-permit/../../x",
        "processes/house-permit/procedure.yaml",
        "processes/sample-permit/.hidden",
        "docs/sample-permit/x.md",
        "processes/sample-permit/a\u0000b",
        "PROCESSES/sample-permit/x",
        ""
      })
  void aPathThatIsNoneOfThisProcedureIsRefusedWithWhatToDo(String path) {
    DraftId id = room.open();

    assertThatThrownBy(() -> drafting.add(id, path, new byte[1], room.designer()))
        .isInstanceOfSatisfying(
            FileNotTaken.class,
            refused -> assertThat(refused.finding().advice().vi()).isNotBlank());
    assertThatThrownBy(() -> drafting.rename(id, MANIFEST, 0, path, room.designer()))
        .isInstanceOf(FileNotTaken.class);
  }

  @Test
  void aFileLargerThanABundleHoldsIsRefused() {
    DraftId id = room.open();

    assertThatThrownBy(() -> drafting.save(id, MANIFEST, 0, new byte[2_000_001], room.designer()))
        .isInstanceOf(FileNotTaken.class);
    assertThat(files.find(id, MANIFEST).orElseThrow().revision()).isZero();
  }

  @Test
  void filesAreAddedRenamedAndTakenOut() {
    DraftId id = room.open();
    String added = "processes/sample-permit/scenarios/mới.yaml";
    String renamed = "processes/sample-permit/scenarios/khác.yaml";

    drafting.add(id, added, "x".getBytes(UTF_8), room.designer());
    assertThatThrownBy(() -> drafting.add(id, added, new byte[0], room.designer()))
        .isInstanceOf(FileThere.class);
    drafting.rename(id, added, 0, renamed, room.designer());
    assertThat(files.find(id, added)).isEmpty();
    assertThat(room.text(id, renamed)).isEqualTo("x");
    drafting.remove(id, renamed, 0, room.designer());
    assertThatThrownBy(() -> drafting.remove(id, renamed, 0, room.designer()))
        .isInstanceOf(FileNotInDraft.class);
    assertThat(log.of(id))
        .extracting(StudioAct::kind)
        .containsExactly(
            StudioAct.Kind.OPENED,
            StudioAct.Kind.FILE_SAVED,
            StudioAct.Kind.FILE_RENAMED,
            StudioAct.Kind.FILE_REMOVED);
  }

  @Test
  void onlyDesignersEditAndNobodyEditsWhatIsClosed() {
    DraftId id = room.open();

    assertThatThrownBy(() -> drafting.remove(id, MANIFEST, 0, room.publisher()))
        .isInstanceOf(NotYourPart.class);
    assertThatThrownBy(() -> drafting.open(room.base(), "Của tôi", room.publisher()))
        .isInstanceOf(NotYourPart.class);
    drafting.discard(id, room.designer());
    assertThatThrownBy(() -> drafting.remove(id, MANIFEST, 0, room.designer()))
        .isInstanceOf(DraftNotEdited.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("UPDATE draft SET state = 'EDITING' WHERE id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> drafts.get(new DraftId(Long.MAX_VALUE)))
        .isInstanceOf(DraftNotFound.class);
  }

  @Test
  void whatIsTriedIsFoundExactlyAsIfItWereSavedAndNothingIsStored() {
    DraftId id = room.open();
    LocalDate today = LocalDate.of(2026, 11, 23);
    for (String typed :
        List.of(
            room.text(id, MANIFEST),
            room.text(id, MANIFEST).replace("limit: P", "limit: X"),
            room.text(id, MANIFEST).replaceFirst("(?m)^limit:.*$", "limit: P1D"),
            "key: [sample")) {
      Map<String, byte[]> all = new TreeMap<>(files.contents(id));
      all.put(MANIFEST, typed.getBytes(UTF_8));
      assertThat(bundles.tried(id, MANIFEST, typed.getBytes(UTF_8)).findings())
          .isEqualTo(BundleCheck.check(BundleReader.of(all), today));
    }
    assertThat(files.find(id, MANIFEST).orElseThrow().revision()).isZero();
    assertThat(bundles.read(id).hash()).isEqualTo(SampleBundle.read().hash());
    assertThat(bundles.tried(id, MANIFEST, new byte[2_000_001]).findings())
        .extracting(Finding::code)
        .containsExactly("bundle.too-large");
    assertThatThrownBy(() -> bundles.tried(id, "gone", new byte[1]))
        .isInstanceOf(FileNotInDraft.class);
  }

  @Test
  void aFixIsSavedWithItsReasonAndOneThatIsNotNeededAnyMoreIsRefused() {
    DraftId id = room.open();
    room.edit(id, PROCESS, "isExecutable=\"true\"", "isExecutable=\"false\"");
    Fixing.Place place =
        Fixing.Place.of(
            bundles.findings(id).stream()
                .filter(each -> each.code().equals("bpmn.not-executable"))
                .findFirst()
                .orElseThrow());

    assertThatThrownBy(() -> fixing.mend(id, place, "no-such", Fix::key, room.designer()))
        .isInstanceOfSatisfying(
            ChangeNotMade.class,
            refused -> assertThat(refused.reason()).isEqualTo(ChangeNotMade.Reason.BY_HAND));
    assertThatThrownBy(() -> fixing.mend(id, place, "executable", Fix::key, room.publisher()))
        .isInstanceOf(NotYourPart.class);
    fixing.mend(id, place, "executable", Fix::key, room.designer());

    assertThat(bundles.read(id).hash()).isEqualTo(SampleBundle.read().hash());
    assertThat(log.of(id))
        .last()
        .satisfies(
            act -> {
              assertThat(act.kind()).isEqualTo(StudioAct.Kind.FILE_SAVED);
              assertThat(act.file()).isEqualTo(PROCESS);
              assertThat(act.reason()).isEqualTo("executable");
            });
    assertThatThrownBy(() -> fixing.mend(id, place, "executable", Fix::key, room.designer()))
        .isInstanceOfSatisfying(
            ChangeNotMade.class,
            refused -> assertThat(refused.reason()).isEqualTo(ChangeNotMade.Reason.GONE));
  }

  @Test
  void whatAFixOnlyBringsToLightIsNotHeldAgainstIt() {
    DraftId id = room.open();
    room.edit(id, PROCESS, "\"reception\"", "\"nobody\"");
    room.edit(id, MANIFEST, "retention: P10Y", "retention: P10Y\nownr: x");
    assertThat(bundles.findings(id)).noneMatch(each -> each.code().equals("step.role"));

    fixing.mend(
        id,
        new Fixing.Place("schema.unknown", MANIFEST, "ownr"),
        "entry-remove ownr",
        Fix::key,
        room.designer());

    assertThat(bundles.findings(id)).anyMatch(each -> each.code().equals("step.role"));
    assertThat(room.text(id, MANIFEST)).doesNotContain("ownr");
  }

  @Test
  void theLogTakesNoOtherChange() {
    DraftId id = room.open();

    for (String change :
        new String[] {"UPDATE studio_act SET actor = 'x'", "DELETE FROM studio_act"}) {
      assertThatThrownBy(
              () -> jdbc.sql(change + " WHERE draft_id = :id").param("id", id.value()).update())
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
