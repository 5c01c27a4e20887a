package vn.thutuc.studio.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.studio.splice.YamlText;

/**
 * procedure.yaml as a form: the eight constituent parts of a procedure (Decree 63/2010/ND-CP,
 * Article 8.2) in the order the public reads them, with what the product needs beside each.
 */
final class ManifestSheet {

  private final Drawing d;
  private final Surroundings around;
  private final ManifestRows rows;
  private final RuleSetRows ruleSets;

  private ManifestSheet(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
    Citations citations = new Citations(drawing, around);
    this.rows = new ManifestRows(drawing, citations);
    this.ruleSets = new RuleSetRows(drawing, around, citations);
  }

  static Sheet draw(Drawing drawing, Surroundings around) {
    ManifestSheet sheet = new ManifestSheet(drawing, around);
    drawing.part("names", sheet::names);
    drawing.part("force", sheet::force);
    drawing.part("law", sheet.rows::law);
    drawing.part("sequence", sheet::sequence);
    drawing.part("manner", sheet::manner);
    drawing.part("documents", sheet.rows::documents);
    drawing.part("limit", sheet::limit);
    drawing.part("supplement", sheet::supplement);
    drawing.part("subjects", () -> drawing.both("subjects", "/subjects"));
    drawing.part("agency", sheet::agency);
    drawing.part("results", sheet.rows::results);
    drawing.part("conditions", sheet.rows::conditions);
    drawing.part("fee", sheet::fee);
    drawing.part("keeping", sheet::keeping);
    return drawing.done();
  }

  private void names() {
    d.both("name", "/name");
    d.put("code", Question.line("/code").hint(d.say("hint.code")));
    d.both("field", "/field");
    d.put("level", Question.one("/level").options(d.plain("level", Manifest.Level.class)));
    d.put("owner", Question.line("/owner").hint(d.say("hint.owner")));
  }

  private void force() {
    d.put("decision", Question.line("/publication/decision"));
    d.put("decided-on", Question.date("/publication/date"));
    d.put(
        "decision-confirmed", Question.box("/publication/confirmed").hint(d.say("hint.confirmed")));
    d.put("valid-from", Question.date("/validFrom").hint(d.say("hint.valid-from")));
    d.put("valid-to", Question.date("/validTo").optional());
    d.put(
        "transition",
        Question.radio("/transition").options(d.choices("transition", Manifest.Transition.class)));
  }

  private void sequence() {
    d.put("process", Question.one("/process").options(around.files("processes", ".bpmn")));
    d.put(
        "application",
        Question.one("/forms/application")
            .options(around.files("forms", ".form"))
            .hint(d.say("hint.application")));
    ruleSets.put();
  }

  private void manner() {
    List<OptionView> channels =
        List.of(Manifest.Channel.values()).stream()
            .map(one -> OptionView.of(one.name(), d.words().text("channel." + one)))
            .toList();
    d.put("channels", Question.some("/channels").options(channels));
    d.put(
        "online",
        Question.radio("/online/mode").options(d.choices("online", Manifest.Online.Mode.class)));
    d.put(
        "online-reason",
        Question.one("/online/reason/kind")
            .options(d.plain("online-reason", Manifest.Online.Kind.class))
            .optional()
            .writing(this::reason)
            .hint(d.say("hint.online-reason")));
    if (!d.at("/online/reason").isMissingNode()) {
      d.both("online-text", "/online/reason/text");
    }
  }

  /** A reason goes as a whole: half of one says nothing. */
  private YamlText reason(YamlText text, @Nullable JsonNode kind) {
    return kind == null
        ? Writings.put(text, Places.of("/online/reason"), null, List.of())
        : text.set(Places.of("/online/reason/kind"), kind, List.of("kind", "text"));
  }

  private void limit() {
    d.put("limit", term("/limit"));
    d.put(
        "limit-unit",
        Question.radio("/limitUnit")
            .fallback("WORKING")
            .options(d.choices("limit-unit", Manifest.LimitUnit.class)));
    d.put("calendar", Question.line("/calendar").hint(d.say("hint.calendar")));
    d.put(
        "starts-on",
        Question.radio("/clock/startsOn")
            .options(d.choices("starts-on", ClockRules.StartsOn.class)));
    d.put("cut-off", Question.line("/clock/cutOff").optional().hint(d.say("hint.cut-off")));
    d.put("swap-days", Question.box("/clock/swapDaysWork").hint(d.say("hint.swap-days")));
  }

  private void supplement() {
    d.put(
        "supplement",
        Question.radio("/clock/supplement")
            .options(d.choices("supplement", ClockRules.SupplementPolicy.class)));
    d.put("supplement-response", term("/clock/supplementResponse").optional());
    d.put("max-supplements", Question.number("/clock/maxSupplements").fallback("1"));
    d.put(
        "no-response",
        Question.radio("/clock/onNoResponse")
            .fallback("STOP")
            .options(d.choices("no-response", ClockRules.NoResponse.class)));
  }

  private void agency() {
    d.both("authority", "/competentAuthority/name");
    d.put("authority-id", Question.line("/competentAuthority/id"));
  }

  private void fee() {
    d.put(
        "fee-amount",
        Question.number("/fee/amount")
            .optional()
            .hint(d.say("hint.fee"))
            .writing((text, value) -> either(text, "/fee/amount", value, "/fee/decision")));
    d.put(
        "fee-decision",
        Question.one("/fee/decision")
            .options(around.decisions())
            .optional()
            .writing((text, value) -> either(text, "/fee/decision", value, "/fee/amount")));
    d.put("based-on", rows.law("/fee/legalBasis"));
  }

  /** One of two: whoever answers the one takes the other out. */
  private static YamlText either(
      YamlText text, String place, @Nullable JsonNode value, String other) {
    YamlText after = Writings.put(text, Places.of(place), value, List.of("amount", "decision"));
    return value == null ? after : Writings.put(after, Places.of(other), null, List.of());
  }

  private void keeping() {
    d.put("retention", term("/retention").hint(d.say("hint.retention")));
    rows.simplifications();
  }

  private Question term(String at) {
    return new Question(at, FieldType.TEXTFIELD, Codec.TERM).hint(d.say("hint.term"));
  }

  /** Takes a whole entry out. */
  static UnaryOperator<YamlText> without(String at) {
    return text -> text.remove(Places.of(at));
  }
}
