package vn.thutuc.studio.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierRuling;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Ruling;

/** The file of a recorded case: where it comes from, what was done, and what came of it. */
record RecordedText(
    Dossier dossier,
    RecordedMoves moves,
    List<CaseEvent> log,
    Bundle bundle,
    ZonedDateTime submitted) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  String write(
      Map<String, Object> filed,
      List<DossierRuling> rulings,
      List<Component> components,
      @Nullable ClockReading clock,
      List<String> masked) {
    CaseYaml yaml = new CaseYaml();
    comments(yaml, masked);
    yaml.line("name", name());
    yaml.plain("receivedAt", submitted.toOffsetDateTime());
    yaml.plain("channel", dossier.channel());
    yaml.block("answers", filed);
    Map<String, String> registry = registry();
    if (!registry.isEmpty()) {
      yaml.line("registry", registry);
    }
    yaml.list("moves", moves.moves().stream().map(CaseYaml::move).toList());
    yaml.heading("expect");
    yaml.line("  path", moves.path());
    List<Map<String, Object>> expected = rulings(rulings);
    if (!expected.isEmpty()) {
      yaml.line("  rulings", expected);
    }
    due(yaml, clock);
    String status = status();
    if (!status.isEmpty()) {
      yaml.plain("  status", status);
    }
    yaml.plain("  end", dossier.endEvent());
    if (log.stream().noneMatch(event -> event.kind().equals("SUPPLEMENT_ANSWERED"))) {
      yaml.line("  checklist", components.stream().map(Component::document).toList());
    }
    return yaml.toString();
  }

  private static void comments(CaseYaml yaml, List<String> masked) {
    String fields = String.join(", ", masked);
    yaml.comment(
        "Ghi lại từ một hồ sơ đã xong: câu trả lời, các bước, mốc giờ và kết quả như đã xảy ra.");
    yaml.comment(
        "Dữ liệu cá nhân đã che: mọi chữ viết tự do thay bằng chữ mẫu; mọi ngày thay bằng ngày");
    yaml.comment(
        "khác trong cùng tháng mà các quy tắc vẫn trả lời như cũ; lựa chọn, có/không và con số");
    yaml.comment("không nêu tên ai thì giữ nguyên. Việc ngoài giờ ghi vào phút làm việc gần nhất.");
    yaml.comment("Đã thay: " + fields);
    yaml.comment("Kết quả dưới đây là điều đã làm; đối chiếu với luật trước khi coi là chuẩn.");
    yaml.comment(
        "Recorded from a finished dossier. Personal data masked: free texts are sample texts, days are");
    yaml.comment(
        "other days of the same month for which the rules answer alike. Check against the law.");
  }

  private Map<String, String> name() {
    String day = DAY.format(submitted);
    Map<String, String> name = new LinkedHashMap<>();
    name.put("vi", "Ghi lại từ hồ sơ nộp ngày " + day);
    name.put("en", "Recorded from a dossier filed on " + day);
    return name;
  }

  private Map<String, String> registry() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (CaseEvent event : log) {
      if ("registry".equals(event.details().get("service"))) {
        String name = event.details().getOrDefault("subject", "");
        Object answer = dossier.answers().get(name + "Lookup");
        if (answer != null) {
          answers.put(name, answer.toString());
        }
      }
    }
    return answers;
  }

  private List<Map<String, Object>> rulings(List<DossierRuling> made) {
    Map<String, Ruling> last = new LinkedHashMap<>();
    made.forEach(one -> last.put(one.ruling().ruleSet(), one.ruling()));
    List<Map<String, Object>> expected = new ArrayList<>();
    last.values().stream()
        .filter(one -> bundle.manifest().ruleSets().containsKey(one.ruleSet()))
        .map(RecordedText::expected)
        .filter(one -> one.size() > 1)
        .forEach(expected::add);
    return expected;
  }

  private static Map<String, Object> expected(Ruling ruling) {
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("ruleSet", ruling.ruleSet());
    if (ruling.outcome() != Outcome.INFORMED) {
      expected.put("eligible", ruling.outcome() != Outcome.FAILED);
      expected.put(
          "reasons",
          ruling.reasons(Reason.Kind.NOT_MET).stream().map(Reason::code).distinct().toList());
    }
    Map<String, Object> values = new LinkedHashMap<>();
    ruling.values().forEach((name, value) -> value(name, value, values));
    if (!values.isEmpty()) {
      expected.put("values", values);
    }
    return expected;
  }

  /** Figures, yes or no, and codes: nothing an applicant wrote. */
  private static void value(String name, Object value, Map<String, Object> values) {
    boolean code = value instanceof String text && text.matches("[A-Z][A-Z0-9_]*");
    if (value instanceof Number || value instanceof Boolean || code) {
      values.put(name, value);
    }
  }

  private void due(CaseYaml yaml, @Nullable ClockReading clock) {
    Instant due = clock == null ? null : clock.deadline().due();
    if (clock == null || due == null) {
      return;
    }
    OffsetDateTime promised =
        due.truncatedTo(ChronoUnit.MINUTES).atZone(submitted.getZone()).toOffsetDateTime();
    yaml.plain("  due", promised);
    clock.ledger().entries().stream()
        .filter(entry -> entry.kind() == LedgerEntry.Kind.STOP)
        .findFirst()
        .ifPresent(stop -> yaml.plain("  late", stop.at().isAfter(due)));
  }

  private String status() {
    return log.stream()
        .filter(event -> event.kind().equals("CASE_ENDED"))
        .map(event -> event.details().getOrDefault("status", ""))
        .findFirst()
        .orElse("");
  }
}
