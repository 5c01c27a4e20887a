package vn.thutuc.procedure.check;

import static vn.thutuc.procedure.Severity.ERROR;
import static vn.thutuc.procedure.Severity.INFO;
import static vn.thutuc.procedure.Severity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Severity;

/**
 * Every kind of finding: its code (its words are in {@code findings.properties}), its weight and,
 * if a law asks for it, that article.
 */
enum Kind {
  // single files
  FILE_MISSING("bundle.file-missing", ERROR),
  KEY_MISMATCH("bundle.key-mismatch", ERROR),
  FILE_UNUSED("bundle.file-unused", WARNING),
  FILE_TYPE("bundle.file-type", ERROR),
  YAML_UNREADABLE("yaml.unreadable", ERROR),
  YAML_ANCHOR("yaml.anchor", ERROR),
  YAML_TAG("yaml.tag", ERROR),
  YAML_DOCUMENTS("yaml.documents", ERROR),
  YAML_SHAPE("yaml.shape", ERROR),
  TOO_LARGE("bundle.too-large", ERROR),
  SCHEMA_REQUIRED("schema.required", ERROR),
  SCHEMA_UNKNOWN("schema.unknown", ERROR),
  SCHEMA_VALUE("schema.value", ERROR),
  SCHEMA_SHAPE("schema.shape", ERROR),
  BPMN_INVALID("bpmn.invalid", ERROR),
  BPMN_ONE_PROCESS("bpmn.one-process", ERROR),
  BPMN_NO_ID("bpmn.no-id", ERROR),
  BPMN_FLOW_ENDS("bpmn.flow-ends", ERROR),
  BPMN_NOT_EXECUTABLE("bpmn.not-executable", ERROR),
  // what must not reach the engine
  SECURITY_DOCTYPE("security.doctype", ERROR),
  SECURITY_INSTRUCTION("security.processing-instruction", ERROR),
  SECURITY_TOO_LARGE("security.too-large", ERROR),
  SECURITY_MALFORMED("security.malformed", ERROR),
  SECURITY_ELEMENT("security.element", ERROR),
  SECURITY_ATTRIBUTE("security.attribute", ERROR),
  SECURITY_EXPRESSION("security.expression", ERROR),
  // constituent parts and law
  PART_MISSING("part.missing", ERROR, Law.PARTS),
  PART_FEE("part.fee-unsaid", WARNING, Law.PARTS),
  PART_BY_RULE("part.document-unruled", ERROR, Law.PARTS),
  LAW_EXPIRED("law.expired", ERROR),
  LAW_NOT_YET("law.not-yet", ERROR),
  LAW_UNKNOWN("law.unknown", ERROR),
  LAW_UNUSED("law.unused", INFO),
  LAW_UNCONFIRMED("law.unconfirmed", INFO),
  LAW_DECISION_UNCONFIRMED("law.publication-unconfirmed", INFO, Law.PUBLICATION),
  LAW_MANDATORY_UNCITED("law.mandatory-uncited", WARNING),
  LAW_DATES("law.dates", ERROR),
  PARAMETER_NO_VALUE("parameter.no-value", ERROR),
  PARAMETER_UNCONFIRMED("parameter.unconfirmed", INFO),
  // languages
  LANGUAGE_TEXT("language.text", ERROR),
  LANGUAGE_STEP("language.step", ERROR),
  LANGUAGE_FORM("language.form", ERROR),
  LANGUAGE_FORM_FILE("language.form-file", ERROR),
  // references
  REF_DECISION("ref.decision", ERROR),
  REF_RULE_SET("ref.rule-set", ERROR),
  REF_FORM("ref.form", ERROR),
  REF_RESULT("ref.result", ERROR),
  REF_DOCUMENT("ref.document", ERROR),
  REF_CALLED("ref.called", ERROR),
  BINDING("binding.not-deployment", ERROR),
  // steps
  STEP_ROLE("step.role", ERROR),
  STEP_PROPERTY("step.property-unknown", WARNING),
  STEP_VALUE("step.property-value", ERROR),
  STEP_EMPTY("step.does-nothing", ERROR),
  // time
  TIME_SUM("time.sum-over-limit", ERROR),
  TIME_UNIT("time.unit-mismatch", WARNING),
  TIME_RESPONSE("time.no-response-limit", ERROR),
  TIME_TIMER("time.timer", ERROR),
  TIME_CYCLE("time.cycle", ERROR),
  // flow
  FLOW_UNREACHABLE("flow.unreachable", ERROR),
  FLOW_DEAD_END("flow.dead-end", ERROR),
  FLOW_NO_END("flow.no-way-out", ERROR),
  FLOW_DEFAULT("flow.default-missing", ERROR),
  FLOW_CONDITION("flow.condition-missing", ERROR),
  FLOW_WAITS("flow.waits-forever", ERROR),
  FLOW_STUCK("flow.join-stuck", ERROR),
  FLOW_TWICE("flow.step-twice", WARNING),
  FLOW_LOOP("flow.loop-without-wait", ERROR),
  FLOW_CIRCLE("flow.call-cycle", ERROR),
  FLOW_MANY("flow.many-in-many", ERROR),
  FLOW_HOW_MANY("flow.how-many", ERROR),
  FLOW_WITHDRAWAL("flow.withdrawal-missing", ERROR),
  FLOW_STATUS("flow.end-status", ERROR),
  FLOW_RESULT("flow.no-result", ERROR),
  FLOW_VARIABLE("flow.variable-unset", ERROR),
  // supplement, refusal, clock
  SUPPLEMENT_UNUSED("supplement.untested", ERROR),
  SUPPLEMENT_NO_WAIT("supplement.no-wait", ERROR, Law.SUPPLEMENT),
  SUPPLEMENT_NOT_OFFERED("supplement.not-offered", WARNING, Law.SUPPLEMENT),
  REFUSAL_UNUSED("refusal.untested", ERROR),
  REFUSAL_NO_END("refusal.no-end", ERROR, Law.REFUSAL),
  CLOCK_START("clock.start", ERROR),
  CLOCK_POLICY("clock.policy-mismatch", ERROR, Law.SUPPLEMENT),
  CLOCK_NOBODY("clock.stands-still", WARNING),
  CLOCK_UNMARKED("clock.wait-unmarked", ERROR),
  CLOCK_SILENCE("clock.no-response-differs", ERROR),
  CLOCK_FEE_UNASKED("clock.fee-unasked", ERROR),
  CLOCK_NO_FEE("clock.no-fee", WARNING),
  TRANSITION("transition.running-dossiers", WARNING),
  // rules and facts
  RULES_MIXED("rules.mixed", ERROR),
  RULES_UNUSED("rules.set-unused", WARNING),
  FACT_UNUSED("fact.unused", WARNING),
  FACT_UNREAD("fact.no-rule-reads", INFO),
  FACT_UNASKED("fact.unasked", WARNING),
  // forms
  FORM_UNREADABLE("form.unreadable", ERROR),
  FORM_INVALID("form.invalid", ERROR),
  FORM_COMPONENT("form.component", ERROR),
  FORM_TOO_LARGE("form.too-large", ERROR),
  FORM_OPTIONS("form.options", ERROR),
  FORM_KEY("form.key", ERROR),
  FORM_HIDE("form.hide", ERROR),
  FORM_HIDE_FIELD("form.hide-field", ERROR),
  FORM_PATTERN("form.pattern", ERROR),
  FORM_FIELD("form.field-unknown", ERROR),
  FORM_TYPE("form.field-type", ERROR),
  FORM_COMPUTED("form.field-computed", ERROR),
  FORM_OPTION("form.option-unknown", ERROR),
  FORM_TWICE("form.field-twice", ERROR),
  FORM_ID_TWICE("form.id-twice", ERROR),
  FORM_APPLICATION("form.application-missing", ERROR),
  // online
  ONLINE_PRESENCE("online.presence", ERROR, Law.ONLINE),
  ONLINE_REASON("online.reason-missing", ERROR, Law.ONLINE),
  ONLINE_CHANNEL("online.channel", ERROR),
  // scenarios
  SCENARIO_NONE("scenario.none", WARNING),
  SCENARIO_STEP("scenario.step-unknown", ERROR),
  SCENARIO_MESSAGE("scenario.message-unknown", ERROR),
  SCENARIO_ANSWER("scenario.answer-unknown", ERROR),
  SCENARIO_TYPE("scenario.answer-type", ERROR),
  SCENARIO_DATE("scenario.date-outside", ERROR);

  private static final Map<String, Kind> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Kind::code, Function.identity()));

  private final String code;
  private final Severity severity;
  private final @Nullable String law;

  Kind(String code, Severity severity) {
    this(code, severity, null);
  }

  Kind(String code, Severity severity, @Nullable String law) {
    this.code = code;
    this.severity = severity;
    this.law = law;
  }

  static Optional<Kind> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }

  @Nullable String law() {
    return law;
  }

  /** The articles that ask for something a bundle can lack. */
  private static final class Law {
    static final String PARTS = "Nghị định 63/2010/NĐ-CP, Điều 8.2 (sửa đổi 92/2017/NĐ-CP)";
    static final String PUBLICATION = "Thông tư 01/2018/TT-VPCP, Điều 8";
    static final String SUPPLEMENT = "Nghị định 61/2018/NĐ-CP, Điều 19.4";
    static final String REFUSAL = "Nghị định 61/2018/NĐ-CP, Điều 17.1, 19.8";
    static final String ONLINE = "Nghị định 224/2026/NĐ-CP";

    private Law() {}
  }
}
