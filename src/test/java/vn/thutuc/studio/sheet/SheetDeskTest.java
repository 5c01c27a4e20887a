package vn.thutuc.studio.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.studio.sheet.Sheets.Sent;

/** Answers and acts get into a file's text, and nothing else does. */
@Execution(ExecutionMode.CONCURRENT)
class SheetDeskTest {

  static final List<String> SAMPLES = Desks.SAMPLES;

  private static final Bundle HOUSE = Desks.sample("house-permit");
  private static final Bundle ALLOWANCE = Desks.sample("social-allowance");
  private static final String MANIFEST = "processes/house-permit/procedure.yaml";
  private static final String FACTS = "rules/house-permit/facts.yaml";
  private static final String PARAMETERS = "rules/social-allowance/parameters.yaml";
  private static final String CASE =
      "processes/social-allowance/scenarios/widow-two-children-severe.yaml";

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void whatNobodyTouchedKeepsItsVeryBytes(String sample) {
    Bundle bundle = Desks.sample(sample);
    List<String> files =
        bundle.files().keySet().stream().filter(f -> SheetKind.of(f).isPresent()).toList();
    assertThat(files).hasSizeGreaterThan(20);
    for (String file : files) {
      String text = Desks.text(bundle, file);
      SheetDesk desk = Desks.desk(bundle, file);
      var fields = Desks.untouched(Desks.sheet(desk, file, text));

      SheetDesk.Outcome posted = desk.take(text, text, new Sent(fields, true, ""));
      SheetDesk.Outcome live = desk.take(text, text, new Sent(fields, false, ""));

      assertThat(posted.text()).as(file).isEqualTo(text);
      assertThat(live.text()).as(file).isEqualTo(text);
      assertThat(live.typed().wrongs()).as(file).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/limit                   | 5 ngày             | limit: P5D",
        "/limit                   | trong ngày         | limit: P0D",
        "/validFrom               | 1/12/2026          | validFrom: 2026-12-01",
        "/validTo                 | 31/12/2027         | validTo: 2027-12-31",
        "/retention               | 6 tháng            | retention: P6M",
        "/limitUnit               | CALENDAR           | limitUnit: CALENDAR",
        "/process                 | other.bpmn         | process: other.bpmn",
      })
  void anAnswerChangesItsOwnLine(String place, String answer, String line) {
    SheetDesk.Outcome after = house(Map.of(place, List.of(answer)), "");

    assertThat(after.isClean()).isTrue();
    assertThat(newLines(MANIFEST, after)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({
    "/limit,bảy hôm,'Ghi số và đơn vị'",
    "/validFrom,31/02/2026,'Ghi ngày/tháng/năm'",
    "/clock/maxSupplements,x,'Ghi một số'",
    "/validFrom,'',Chỗ này phải có",
  })
  void whatCannotBeReadIsKeptAndSaid(String place, String answer, String words) {
    SheetDesk.Outcome after = house(Map.of(place, List.of(answer)), "");

    assertThat(after.text()).isEqualTo(Desks.text(HOUSE, MANIFEST));
    assertThat(after.typed().at(place).error()).startsWith(words);
  }

  @Test
  void aTickTakenAwayIsSeenWhenTheWholePageIsSent() {
    String text = Desks.text(HOUSE, MANIFEST);
    SheetDesk desk = Desks.desk(HOUSE, MANIFEST);
    var fields = Desks.untouched(Desks.sheet(desk, MANIFEST, text));
    fields.remove("/legalBasis/1/confirmed");
    fields.put("/channels", List.of("ONLINE"));

    SheetDesk.Outcome after = desk.take(text, text, new Sent(fields, true, ""));

    assertThat(newLines(MANIFEST, after)).hasSize(2).contains("channels: [ONLINE]");
    assertThat(after.text()).contains("Article 49\"}, validFrom: 2026-07-01, confirmed: false}");
  }

  @Test
  void documentsComeMoveAndGo() {
    SheetDesk.Outcome added = house(Map.of("+/documents/id", List.of("sketch")), "add /documents");
    SheetDesk.Outcome taken = house(Map.of("+/documents/id", List.of("request")), "add /documents");
    SheetDesk.Outcome gone = house(Map.of(), "remove /documents/2");
    SheetDesk.Outcome moved = house(Map.of(), "down /documents/0");

    assertThat(newLines(MANIFEST, added))
        .containsExactly("- {id: sketch, name: {vi: \"\", en: \"\"}, form: COPY}");
    assertThat(taken.typed().at("+/documents/id").error()).isEqualTo("Mã request đã có");
    assertThat(gone.text()).doesNotContain("id: site-plan").contains("id: floor-plans");
    assertThat(moved.text().indexOf("id: land-paper"))
        .isLessThan(moved.text().indexOf("id: request"));
    Row site = added.sheet().row("/documents/0").orElseThrow();
    assertThat(site.alias()).isEqualTo("documents.request");
    assertThat(house(Map.of(), "").sheet().row("/documents/1").orElseThrow().warning())
        .contains("documents.dmn", "application.form");
  }

  @Test
  void aNewValueNeverOverwritesAnOldOne() {
    SheetDesk.Outcome added = value("01/01/2027", "600000");

    assertThat(newLines(ALLOWANCE, PARAMETERS, added))
        .containsExactly(
            "- {from: 2027-01-01, value: 600000, legalBasis: nd76-2024, confirmed: false}");
    assertThat(value("01/07/2026", "1").typed().at("+/base-level/values/id").error())
        .startsWith("Đã có giá trị từ ngày 01/07/2026");
    assertThat(value("01/01/2026", "1").typed().at("+/base-level/values/id").error())
        .startsWith("Phải sau ngày 01/07/2026");
    assertThat(value("01/01/2027", "600.000").typed().at("+/base-level/values/value").error())
        .contains("600000");
    assertThat(added.sheet().row("/base-level/values/3").orElseThrow().removing()).isNotNull();
    assertThat(added.sheet().row("/base-level/values/2")).isEmpty();
    assertThat(
            take(ALLOWANCE, PARAMETERS, Map.of("/base-level/values/2/value", List.of("1")), "")
                .text())
        .isEqualTo(Desks.text(ALLOWANCE, PARAMETERS));
  }

  @Test
  void aFieldComesWithItsLabelsAndSaysWhoUsesIt() {
    SheetDesk.Outcome after =
        take(
            HOUSE,
            FACTS,
            Map.of(
                "+/Dossier/id", List.of("basement"),
                "+/Dossier/type", List.of("boolean"),
                "+/Dossier/vi", List.of("Có tầng hầm"),
                "+/Dossier/en", List.of("Has a basement")),
            "add /Dossier");

    assertThat(newLines(HOUSE, FACTS, after))
        .containsExactly("basement: {type: boolean, label: {vi: Có tầng hầm, en: Has a basement}}");
    assertThat(after.sheet().row("/Dossier/planningFit").orElseThrow().warning())
        .contains("application.form", "permit-conditions.dmn", "tình huống mẫu");
    assertThat(after.sheet().row("/Dossier/basement").orElseThrow().warning()).isNull();
  }

  @Test
  void aBareFieldBecomesAMapWhenMoreIsSaidOfIt() {
    String text = "Dossier:\n  # plain\n  birthDate: date # so\n  kind: [A, B]\n";
    SheetDesk desk = Desks.desk(HOUSE, FACTS);
    Map<String, List<String>> fields =
        Map.of(
            "/Dossier/birthDate/label/vi", List.of("Ngày sinh"),
            "/Dossier/birthDate/personal", List.of("true"),
            "/Dossier/kind/labels/A/vi", List.of("Loại A"));

    SheetDesk.Outcome after = desk.take(text, text, new Sent(fields, false, ""));

    assertThat(after.text())
        .isEqualTo(
            """
            Dossier:
              # plain
              birthDate: {type: date, label: {vi: Ngày sinh}, personal: true} # so
              kind: {values: [A, B], labels: {A: {vi: Loại A}}}
            """);
  }

  @Test
  void aCaseIsAnsweredInTheWordsOfTheDictionary() {
    SheetDesk.Outcome after =
        take(
            ALLOWANCE,
            CASE,
            Map.of(
                "/answers/disability", List.of("NONE"),
                "/answers/children/1/studying", List.of("false"),
                "/moves/1/after", List.of("2 ngày"),
                "/expect/due", List.of("02/12/2026 17:00"),
                "/expect/path/8", List.of("sign-refusal")),
            "");

    assertThat(newLines(ALLOWANCE, CASE, after))
        .containsExactly(
            "disability: NONE",
            "- {name: Con thứ hai, birthDate: 2014-05-12, studying: false}",
            "- {after: P2D, task: review, complete: {reviewNote: Đúng đối tượng}}",
            "[check-dossier, allowance, review, posting, post-result, forward, appraise,"
                + " confirm-appraisal, sign-refusal,",
            "due: 2026-12-02T17:00:00+07:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "up", "up ", "down /name", "up /x/y", "remove /name", "add x", "add /", "x y"})
  void actsNobodyOfferedDoNothing(String act) {
    assertThat(house(Map.of("/no/such", List.of("x")), act).text())
        .isEqualTo(Desks.text(HOUSE, MANIFEST));
  }

  @Test
  void namesWithSlashesAreNames() {
    String text = "name: {vi: a, en: b}\nanswers: {a/b: x}\nexpect: {late: false}\n";
    Map<String, List<String>> fields = Map.of("/answers/a~1b", List.of("z"));

    assertThat(Desks.desk(ALLOWANCE, CASE).take(text, text, new Sent(fields, false, "")).text())
        .isEqualTo(text.replace("x}", "z}"));
  }

  @Test
  void aBrokenTextHasNoForm() {
    SheetDesk.Outcome after =
        Desks.desk(HOUSE, MANIFEST).take("a: [", "a: [", new Sent(Map.of(), false, ""));

    assertThat(after.sheet()).isNull();
    assertThat(after.text()).isEqualTo("a: [");
  }

  private static SheetDesk.Outcome value(String from, String value) {
    Map<String, List<String>> fields =
        Map.of(
            "+/base-level/values/id", List.of(from),
            "+/base-level/values/value", List.of(value),
            "+/base-level/values/legalBasis", List.of("nd76-2024"));
    return take(ALLOWANCE, PARAMETERS, fields, "add /base-level/values");
  }

  private static SheetDesk.Outcome house(Map<String, List<String>> fields, String act) {
    return take(HOUSE, MANIFEST, fields, act);
  }

  private static SheetDesk.Outcome take(
      Bundle bundle, String file, Map<String, List<String>> fields, String act) {
    String text = Desks.text(bundle, file);
    return Desks.desk(bundle, file).take(text, text, new Sent(fields, false, act));
  }

  private static List<String> newLines(String file, SheetDesk.Outcome after) {
    return newLines(HOUSE, file, after);
  }

  private static List<String> newLines(Bundle bundle, String file, SheetDesk.Outcome after) {
    List<String> old = Desks.text(bundle, file).lines().toList();
    return after.text().lines().filter(line -> !old.contains(line)).map(String::strip).toList();
  }
}
