package vn.thutuc.attack.model;

import static java.util.Objects.requireNonNullElse;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One hostile model of {@code attack/bpmn.yaml}: a place where a stock engine runs code or calls
 * out.
 *
 * @param code what the check answers; {@code none} when the model is cleaned instead of refused
 * @param at the element it names; {@code nowhere} for the file as a whole
 * @param quiet why a stock engine runs nothing there; null when it does
 */
record ModelAttack(
    String site,
    @Nullable String code,
    @Nullable String at,
    @Nullable String quiet,
    @Nullable String step,
    @Nullable String around,
    @Nullable String body,
    @Nullable String beside,
    @Nullable String process,
    @Nullable String root,
    @Nullable String document,
    @Nullable String encoding) {

  private static final String DEFINITIONS =
      """
      <definitions id="d" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:activiti="http://activiti.org/bpmn"
          xmlns:odd="http://camunda.org/schema/1.0/bpmn"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test" %s>
        <process id="p" isExecutable="true" camunda:historyTimeToLive="P1D" %s>%s</process>%s
      </definitions>
      """;

  private static final String QUIET_PROCESS =
      """
      <process id="q" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="qs"/>\
      <sequenceFlow id="qf" sourceRef="qs" targetRef="qe"/><endEvent id="qe"/></process>""";

  /** Attacks of one kind. */
  private record Group(String group, String code, List<ModelAttack> sites) {}

  static List<ModelAttack> all() {
    try (InputStream in = ModelAttack.class.getResourceAsStream("/attack/bpmn.yaml")) {
      Group[] groups = YAMLMapper.shared().readValue(in, Group[].class);
      return Stream.of(groups)
          .flatMap(group -> group.sites().stream().map(attack -> attack.of(group.code())))
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ModelAttack of(String groupCode) {
    return new ModelAttack(
        site,
        requireNonNullElse(code, groupCode),
        at == null ? "x" : at.equals("nowhere") ? null : at,
        quiet,
        step,
        around,
        body,
        beside,
        process,
        root,
        document,
        encoding);
  }

  boolean isCleaned() {
    return "none".equals(code);
  }

  /** The model as it would be uploaded. */
  byte[] aimedAt(Trace trace) {
    String text =
        requireNonNullElse(
            document, DEFINITIONS.formatted(or(root), or(process), content(), or(beside)));
    return trace
        .aim(text.replace("{quiet process}", QUIET_PROCESS))
        .getBytes(Charset.forName(requireNonNullElse(encoding, "UTF-8")));
  }

  private String content() {
    if (step == null) {
      return or(body);
    }
    String id = requireNonNullElse(around, "x");
    return "<startEvent id=\"start\"/><sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\""
        + id
        + "\"/>"
        + step
        + "<sequenceFlow id=\"f2\" sourceRef=\""
        + id
        + "\" targetRef=\"end\"/><endEvent id=\"end\"/>";
  }

  private static String or(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  @Override
  public String toString() {
    return site;
  }
}
