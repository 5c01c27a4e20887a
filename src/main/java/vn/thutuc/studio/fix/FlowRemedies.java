package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/** What can be done about the way through the process. */
final class FlowRemedies {

  private static final List<String> STATUSES =
      List.of("RETURNED", "NOT_RECEIVED", "REFUSED", "WITHDRAWN", "STOPPED");

  private FlowRemedies() {}

  static Map<String, Remedy> all() {
    return Map.of(
        "bpmn.not-executable", FlowRemedies::executable,
        "flow.default-missing", FlowRemedies::defaultWay,
        "flow.end-status", FlowRemedies::status,
        "flow.unreachable", FlowRemedies::unreachable,
        "security.element", FlowRemedies::refused,
        "dmn.unreachable-row", FlowRemedies::row);
  }

  private static List<Fix> executable(Bundle bundle, Finding finding) {
    return List.of(
        StepRemedies.on(
            bundle,
            finding,
            "executable",
            (model, process) -> model.set(process, "isExecutable", "true")));
  }

  /** One for each way out that asks nothing; if all ask something, a person must think. */
  private static List<Fix> defaultWay(Bundle bundle, Finding finding) {
    return waysOut(bundle, finding).stream()
        .filter(way -> way.children("conditionExpression").findAny().isEmpty())
        .map(
            way ->
                StepRemedies.on(
                    bundle,
                    finding,
                    "default",
                    (model, gateway) -> model.set(gateway, "default", way.value("id")),
                    way.value("id"),
                    way.value("targetRef")))
        .toList();
  }

  private static List<XmlElement> waysOut(Bundle bundle, Finding finding) {
    return XmlText.read(bundle.files().get(finding.file()))
        .all()
        .filter(way -> way.local().equals("sequenceFlow"))
        .filter(way -> way.value("sourceRef").equals(finding.element()))
        .toList();
  }

  private static List<Fix> status(Bundle bundle, Finding finding) {
    return STATUSES.stream()
        .map(status -> StepRemedies.set(bundle, finding, "status", status))
        .toList();
  }

  private static List<Fix> unreachable(Bundle bundle, Finding finding) {
    String step = String.valueOf(finding.element());
    return List.of(
        Fix.in(
            finding.file(),
            "step-cut",
            () -> StepCut.of(bundle.files().get(finding.file()), step),
            step));
  }

  /** What no step of the way is can be taken out without changing the way. */
  private static List<Fix> refused(Bundle bundle, Finding finding) {
    Optional<String> name = StepRemedies.named(finding, 0);
    XmlText xml = XmlText.read(bundle.files().get(finding.file()));
    boolean apart =
        xml.find(finding.element())
            .filter(inside -> !name.equals(Optional.of(inside.local())))
            .filter(inside -> inside.all().anyMatch(each -> name.equals(Optional.of(each.local()))))
            .isPresent();
    return apart
        ? List.of(
            StepRemedies.on(
                bundle,
                finding,
                "element-remove",
                (model, inside) ->
                    inside
                        .all()
                        .filter(each -> each.local().equals(name.orElseThrow()))
                        .forEach(model::remove),
                name.orElseThrow()))
        : List.of();
  }

  /** Places of rows read {@code fee row 2}. */
  private static List<Fix> row(Bundle bundle, Finding finding) {
    String place = String.valueOf(finding.element());
    return List.of(
        Fix.in(
            finding.file(),
            "row-remove",
            () -> {
              ModelText tables = ModelText.read(bundle.files().get(finding.file()));
              return tables.remove(Rows.find(tables.xml(), place)).bytes();
            },
            place));
  }
}
