package vn.thutuc.studio.web;

import static vn.thutuc.studio.web.StudioDoor.act;
import static vn.thutuc.studio.web.StudioDoor.edit;
import static vn.thutuc.studio.web.StudioDoor.page;

import java.util.List;
import java.util.stream.Stream;
import vn.thutuc.studio.web.StudioDoor.While;
import vn.thutuc.studio.web.StudioDoor.Who;

/** Every address of the studio; the mappings of the running product are held against this table. */
final class StudioDoors {

  static final String TYPED = "Lời vừa gõ";

  private static final String DRAFT = "/studio/drafts/{id}";
  static final String PROCEDURE = "/studio/procedures/{key}";
  static final String MOVE = PROCEDURE + "/running/{id}";

  /** A rule as its form sends it. */
  static final String[] RULE = {
    "file",
    "$rules",
    "rule",
    "wide",
    "revision",
    "0",
    "do",
    "save",
    "name",
    "wide",
    "law",
    "sample-1",
    "vi",
    TYPED,
    "en",
    "Typed",
    "salience",
    "0",
    "c0.was",
    "0",
    "c0.look",
    "MATCHED",
    "c0.type",
    "Dossier",
    "c0.t0.joint",
    "AND",
    "c0.t0.field",
    "area",
    "c0.t0.sign",
    "GT",
    "c0.t0.value",
    "200",
    "a0.was",
    "0",
    "a0.act",
    "SATISFIED",
    "a0.code",
    "wide"
  };

  private static final String[] CHECKED = with(RULE, "do", "check");
  private static final String[] REMOVED = with(RULE, "do", "remove");

  private StudioDoors() {}

  static List<StudioDoor> all() {
    return Stream.of(
            pages(),
            files(),
            kinds(),
            editors(),
            cases(),
            review(),
            procedures(),
            moves(),
            own(),
            reform())
        .flatMap(List::stream)
        .toList();
  }

  /** One file of every kind the studio has an editor for. */
  private static List<StudioDoor> kinds() {
    return Stream.of("$model", "$tables", "$rules", "$form", "$facts", "$case")
        .map(
            file ->
                edit(
                        "/save",
                        "file",
                        file,
                        "revision",
                        file.equals("$case") ? "1" : "0",
                        "text",
                        TYPED)
                    .overtaken("revision", "7", TYPED))
        .toList();
  }

  private static List<StudioDoor> pages() {
    return List.of(
        page("/studio"),
        page(DRAFT),
        page(DRAFT + "/compare"),
        page(DRAFT + "/origin"),
        page(DRAFT + "/export.zip"),
        page(DRAFT + "/review"),
        page(DRAFT + "/transition/{version}").at("version", "$current"),
        page(DRAFT + "/scenarios"),
        page(DRAFT + "/scenarios/{name}").at("name", "granted"),
        page(DRAFT + "/scenarios/process.bpmn"),
        page(DRAFT + "/case-runs/{hash}").at("hash", "$run"),
        page(DRAFT + "/case-days"),
        page(DRAFT + "/record"),
        page(DRAFT + "/pick-lists"),
        page(DRAFT + "/english", "file", "$form"),
        page(DRAFT + "/rules", "file", "$rules"),
        page(DRAFT + "/rules/rule", "file", "$rules", "rule", "wide"),
        page(DRAFT + "/rules/words"));
  }

  private static List<StudioDoor> files() {
    return List.of(
        edit("/save", "file", "$manifest", "revision", "2", "text", TYPED)
            .overtaken("revision", "1", TYPED),
        edit("/add", "path", "processes/sample-permit/scenarios/more.yaml"),
        edit("/rename", "file", "$rules", "revision", "0", "path", "rules/sample-permit/b.drl")
            .overtaken("revision", "7", ""),
        edit("/remove", "file", "$rules", "revision", "0").overtaken("revision", "7", ""),
        edit("/discard"),
        edit("/duplicate", "file", "$case", "text", "$text"),
        edit("/fix", "code", "x", "file", "$manifest", "element", "y", "fix", "z").answers(422));
  }

  private static List<StudioDoor> editors() {
    String[] whole = {
      "file", "$manifest", "revision", "2", "whole", "true", "text", "$text", "/code", "1.777777"
    };
    String[] step = {"file", "$model", "revision", "0", "name", TYPED, "nameEn", "Typed"};
    return List.of(
        act(DRAFT + "/check", "file", "$manifest", "text", TYPED).by(Who.BOTH).answers(200),
        act(DRAFT + "/preview", "file", "$form", "text", "{}").by(Who.BOTH).answers(200),
        act(DRAFT + "/rules/shown", "file", "$rules", "text", TYPED).by(Who.BOTH).answers(200),
        act(DRAFT + "/structure", "file", "$manifest", "live", "true", "text", "$text")
            .asked("live")
            .by(Who.BOTH)
            .answers(200),
        edit("/structure", whole).asked("!live,whole").overtaken("revision", "1", "1.777777"),
        edit("/save", whole).asked("!live,whole").overtaken("revision", "1", "1.777777"),
        edit("/english", "file", "$form", "revision", "0", "text", TYPED)
            .answers(200)
            .overtaken("revision", "7", ""),
        edit("/steps/{step}", step).at("step", "appraise").overtaken("revision", "7", TYPED),
        edit("/steps/{step}/cut", "file", "$model").at("step", "appraise"),
        edit("/rules/rule", RULE).overtaken("revision", "7", TYPED),
        edit("/rules/rule", REMOVED).overtaken("revision", "7", ""),
        act(DRAFT + "/rules/rule", CHECKED)
            .by(Who.BOTH)
            .answers(200)
            .overtaken("revision", "7", TYPED),
        edit("/transition/{version}", "answer.appraise", "").at("version", "$current"));
  }

  private static List<StudioDoor> cases() {
    return List.of(
        act(DRAFT + "/scenarios/run", "name", "granted").by(Who.BOTH),
        act(DRAFT + "/case-runs/{hash}/cancel").at("hash", "$run").by(Who.BOTH),
        act(DRAFT + "/case-days/try").by(Who.BOTH),
        edit("/case-days/take", "content", "$content", "files", "$case")
            .overtaken("content", "$base", ""),
        act(DRAFT + "/record/try", "dossier", "$dossier").by(Who.BOTH).answers(404),
        edit("/record/keep", "dossier", "$dossier").answers(404));
  }

  private static List<StudioDoor> review() {
    return List.of(
        act(DRAFT + "/review/evidence").by(Who.BOTH).in(While.OPEN),
        edit("/review/submit", "reason", "Luật mới", "decision", "1/QĐ"),
        act(DRAFT + "/review/withdraw").in(While.IN_REVIEW),
        act(DRAFT + "/review/send-back", "note", "Xem lại").by(Who.PUBLISHER).in(While.IN_REVIEW),
        act(DRAFT + "/review/approve", "hash", "$reviewed")
            .by(Who.PUBLISHER)
            .in(While.IN_REVIEW)
            .answers(0)
            .overtaken("hash", "$base", ""));
  }

  private static List<StudioDoor> procedures() {
    return List.of(
        page(PROCEDURE),
        page(PROCEDURE + "/compare"),
        page(PROCEDURE + "/running"),
        page(PROCEDURE + "/versions/{hash}/export.zip").at("hash", "$base"),
        act(PROCEDURE + "/drafts", "version", "$base", "title", "Tên"),
        act(PROCEDURE + "/recall", "version", "$newest", "reason", "a", "decision", "1")
            .by(Who.BOTH)
            .answers(409),
        act(PROCEDURE + "/recall/{id}/carry-out").by(Who.PUBLISHER),
        act(PROCEDURE + "/recall/{id}/drop").by(Who.BOTH),
        act(PROCEDURE + "/running", "from", "$base", "to", "$newest"));
  }

  private static List<StudioDoor> moves() {
    return List.of(
        page(MOVE),
        act(MOVE + "/answers"),
        act(MOVE + "/try"),
        act(MOVE + "/ask", "reason", "a", "decision", "1").answers(422),
        act(MOVE + "/{what}").at("what", "send-back").by(Who.BOTH).answers(409),
        act(MOVE + "/{what}").at("what", "approve").by(Who.PUBLISHER).answers(409),
        act(MOVE + "/{what}").at("what", "halt").by(Who.BOTH).answers(409),
        act(MOVE + "/{what}").at("what", "resume").by(Who.BOTH).answers(409),
        act(MOVE + "/{what}").at("what", "drop").by(Who.BOTH));
  }

  private static List<StudioDoor> own() {
    return List.of(
        page("/studio/tokens"),
        act("/studio/tokens", "name", "CI"),
        act("/studio/tokens/{id}/revoke").by(Who.BOTH),
        page("/studio/new"),
        act("/studio/new/blank", "name", "Tên", "key", "ten-moi", "number", "1.000001"),
        act("/studio/new/zip", "@file", "$zip"),
        act("/studio/new/drawing", "@file", "$drawing", "into", "sample-permit"),
        act("/studio/new/catalogue", "@file", "$entries", "code", "9.000001"),
        page("/studio/imports/{id}").by(Who.DESIGNER),
        act("/studio/imports/{id}/open", "title", "Tên"),
        act("/studio/imports/{id}/drop"));
  }

  private static List<StudioDoor> reform() {
    return List.of(
        page("/studio/ledger"),
        page(DRAFT + "/replay"),
        page(DRAFT + "/replay.csv"),
        page(DRAFT + "/replay/past.jsonl"),
        page(DRAFT + "/replay/run").answers(302),
        page(DRAFT + "/replay/synthetic").answers(0),
        page(DRAFT + "/replay/synthetic.csv").answers(0),
        act(DRAFT + "/replay/run").by(Who.BOTH).answers(0),
        act(DRAFT + "/replay/run/cancel").by(Who.BOTH),
        act(DRAFT + "/replay/simulate").by(Who.BOTH).in(While.OPEN).answers(0),
        act(DRAFT + "/replay/forecast").by(Who.BOTH).in(While.OPEN));
  }

  static String[] with(String[] sent, String name, String value) {
    String[] changed = sent.clone();
    changed[List.of(sent).indexOf(name) + 1] = value;
    return changed;
  }
}
