package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;

/** Writes small decision tables for tests. */
final class DmnText {

  private final String hitPolicy;
  private final List<String> inputs = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private DmnText(String hitPolicy) {
    this.hitPolicy = hitPolicy;
  }

  static DmnText table(String hitPolicy) {
    return new DmnText(hitPolicy);
  }

  DmnText input(String expression, String typeRef) {
    String type = typeRef.isEmpty() ? "" : "typeRef='" + typeRef + "'";
    inputs.add(
        "<input id='i%d'><inputExpression id='e%d' %s><text><![CDATA[%s]]></text></inputExpression></input>"
            .formatted(inputs.size(), inputs.size(), type, expression));
    return this;
  }

  DmnText output(String name, String typeRef) {
    String type = typeRef.isEmpty() ? "" : "typeRef='" + typeRef + "'";
    outputs.add("<output id='o%d' name='%s' %s/>".formatted(outputs.size(), name, type));
    return this;
  }

  /** A row: its input cells, then its output cells. */
  DmnText row(String... cells) {
    return describedRow("nd20-8 | Một dòng | A row", cells);
  }

  DmnText describedRow(String description, String... cells) {
    StringBuilder row = new StringBuilder("<rule id='r" + rows.size() + "'>");
    row.append("<description>").append(description).append("</description>");
    for (int i = 0; i < cells.length; i++) {
      String name = i < inputs.size() ? "inputEntry" : "outputEntry";
      row.append(
          "<%s id='c%d_%d'><text><![CDATA[%s]]></text></%s>"
              .formatted(name, rows.size(), i, cells[i], name));
    }
    rows.add(row.append("</rule>").toString());
    return this;
  }

  @Override
  public String toString() {
    return """
        <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='n'>
        <decision id='t' name='t'><decisionTable id='x' hitPolicy='%s'>%s%s%s</decisionTable></decision>
        </definitions>
        """
        .formatted(
            hitPolicy,
            String.join("\n", inputs),
            String.join("\n", outputs),
            String.join("\n", rows));
  }
}
