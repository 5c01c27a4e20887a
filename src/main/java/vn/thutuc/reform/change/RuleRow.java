package vn.thutuc.reform.change;

import java.util.List;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.ModelPieces;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/**
 * One row of a decision table answers otherwise.
 *
 * @param row counted from 1
 * @param value as the table writes it, so that text stands in double quotes
 */
public record RuleRow(String decision, int row, String output, String value) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of(
        "row",
        Text.same(decision),
        Text.same(String.valueOf(row)),
        Text.same(output),
        Text.same(value));
  }

  @Override
  public void make(Rework rework) {
    String file =
        rework.bundle().decisionNames().entrySet().stream()
            .filter(names -> names.getValue().decisions().contains(decision))
            .map(java.util.Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> ChangeRefused.unknown("table", decision, tables(rework)));
    ModelText model = ModelText.read(rework.content(file));
    XmlElement table = model.byId(decision);
    List<String> outputs = all(table, "output").stream().map(each -> each.value("name")).toList();
    if (!outputs.contains(output)) {
      throw ChangeRefused.unknown("output", output, outputs);
    }
    List<XmlElement> rows = all(table, "rule");
    if (row < 1 || row > rows.size()) {
      throw ChangeRefused.unknown("row", String.valueOf(row), List.of("1–" + rows.size()));
    }
    XmlElement chosen = rows.get(row - 1);
    rework.protect(
        ChangeWords.of("row-name", Text.same(decision), Text.same(String.valueOf(row))),
        law(model, chosen));
    XmlElement cell =
        chosen
            .children("outputEntry")
            .toList()
            .get(outputs.indexOf(output))
            .children("text")
            .findFirst()
            .orElseThrow();
    String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    ModelPieces.rewrite(model, cell, "<" + cell.name() + ">" + escaped + "</" + cell.name() + ">");
    rework.write(file, model.bytes());
  }

  private static List<String> tables(Rework rework) {
    return rework.bundle().decisionNames().values().stream()
        .flatMap(names -> names.decisions().stream())
        .toList();
  }

  private static List<XmlElement> all(XmlElement table, String local) {
    return table.all().filter(each -> each.local().equals(local)).toList();
  }

  /** The first part of what is noted on the row. */
  private static String law(ModelText model, XmlElement row) {
    return row.children("description")
        .findFirst()
        .map(each -> model.xml().inside(each).split("\\|", -1)[0].strip())
        .orElse("");
  }
}
