package vn.thutuc.reform.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.CsvTable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.past.PastReplay;
import vn.thutuc.reform.replay.Cause;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Turn;
import vn.thutuc.rules.Text;

/**
 * A replay as a table and as JSON.
 *
 * @param told the decisions to tell one by one
 */
record ReplayData(Bundle old, Bundle now, PastReplay.Report report, List<Replayed> told) {

  /** One line for every decision, for spreadsheets. */
  List<String> csv() {
    StringBuilder text = new StringBuilder();
    try {
      CsvTable table = new CsvTable(text, Replayed.COLUMNS);
      for (Replayed one : told) {
        table.row(
            one.past().dossier(),
            one.past().unit(),
            one.past().province(),
            one.past().day().toString(),
            one.past().ruling().ruleSet(),
            one.turn().name(),
            one.before().said(),
            one.after().said(),
            String.join(", ", one.causes().stream().map(ReplayData::code).toList()),
            String.join(", ", one.missing()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the shell's text is UTF-8 anyway: no mark for spreadsheets
    return text.substring(1).lines().toList();
  }

  private static String code(Cause cause) {
    return cause.side() + " " + cause.id();
  }

  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("procedure", old.key().value());
    json.put("from", old.hash().hex());
    json.put("under", now.hash().hex());
    json.put("decisions", report.tally().decisions());
    json.put("flips", report.tally().flips());
    json.put("dossiers", report.dossiers());
    json.put("dossiersTurning", report.turning());
    json.put("turns", report.tally().all());
    json.put("dropped", report.dropped());
    json.put("otherVersions", report.otherVersions());
    json.put("unexplained", report.unexplained());
    json.put("missing", report.tally().byMissing());
    json.put("refused", report.tally().byRefused());
    json.put("byUnit", report.tally().byUnit());
    json.put("byProvince", report.tally().byProvince());
    json.put(
        "causes",
        report.tally().byCause().entrySet().stream()
            .map(entry -> cause(entry.getKey(), entry.getValue()))
            .toList());
    json.put("told", told.stream().map(ReplayData::decision).toList());
    return JsonMapper.shared().writeValueAsString(json);
  }

  private static Map<String, Object> cause(Cause cause, Map<Turn, Long> turns) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("side", cause.side());
    json.put("id", cause.id());
    Text text = cause.text();
    if (text != null) {
      json.put("text", Map.of("vi", text.vi(), "en", text.en()));
    }
    json.put("turns", turns);
    return json;
  }

  private static Map<String, Object> decision(Replayed one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dossier", one.past().dossier());
    json.put("unit", one.past().unit());
    json.put("question", one.past().ruling().ruleSet());
    json.put("turn", one.turn());
    json.put("before", one.before().said());
    json.put("after", one.after().said());
    json.put("causes", one.causes().stream().map(ReplayData::code).toList());
    json.put("missing", one.missing());
    return json;
  }
}
