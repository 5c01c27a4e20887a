package vn.thutuc.studio.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Ruling;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.Happened;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioResult;

/** Writes the answer of the command for machines. */
final class TestJson {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private TestJson() {}

  static String of(List<TestedBundle> bundles) {
    return JSON.writeValueAsString(Map.of("bundles", bundles.stream().map(TestJson::of).toList()));
  }

  private static Map<String, @Nullable Object> of(TestedBundle tested) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("key", tested.bundle().key().value());
    json.put("hash", tested.bundle().hash().hex());
    json.put("good", tested.isGood());
    json.put("problems", tested.problems().stream().map(TestJson::of).toList());
    ScenarioReport report = tested.report();
    if (report != null) {
      json.put("scenarios", report.results().stream().map(TestJson::of).toList());
      json.put("coverage", report.coverage());
    }
    return json;
  }

  private static Map<String, @Nullable Object> of(ScenarioResult result) {
    Happened happened = result.happened();
    Instant due = happened.due();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", result.file());
    json.put("name", of(result.name()));
    json.put("good", result.isGood());
    json.put("mismatches", result.mismatches());
    json.put("path", happened.path());
    json.put("rulings", happened.rulings().stream().map(TestJson::of).toList());
    json.put(
        "due",
        due == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due.atZone(ZONE)));
    json.put("late", happened.late());
    json.put("status", happened.status());
    json.put("end", happened.end());
    json.put("checklist", happened.checklist());
    return json;
  }

  private static Map<String, @Nullable Object> of(Ruling ruling) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("ruleSet", ruling.ruleSet());
    json.put("outcome", ruling.outcome().name());
    json.put("values", ruling.values());
    json.put("reasons", ruling.reasons().stream().map(Reason::code).toList());
    return json;
  }

  private static Map<String, String> of(Text text) {
    return Map.of("vi", text.vi(), "en", text.en());
  }
}
