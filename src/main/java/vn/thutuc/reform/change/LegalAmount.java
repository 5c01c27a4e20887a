package vn.thutuc.reform.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/** An amount the law sets gets another value from a day on; the act that sets it is yet to come. */
public record LegalAmount(String name, LocalDate from, BigDecimal value) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of(
        "amount", Text.same(name), Text.same(value.toPlainString()), Text.same(from.toString()));
  }

  @Override
  public void make(Rework rework) {
    String file = rework.bundle().path("rules", "parameters.yaml");
    List<String> known =
        rework.bundle().legalValues().parameters().stream().map(each -> each.name()).toList();
    if (!known.contains(name)) {
      throw ChangeRefused.unknown("legal value", name, known);
    }
    JsonPointer values = JsonPointer.compile("/" + name + "/values");
    rework.yaml(
        file,
        yaml -> {
          JsonNode last = yaml.at(values).get(yaml.at(values).size() - 1);
          String law = last.path("legalBasis").asString("");
          rework.protect(Text.same(name), law);
          ObjectNode item = JsonNodeFactory.instance.objectNode();
          item.put("from", from.toString()).put("value", value);
          item.put("legalBasis", law).put("confirmed", false);
          return yaml.append(values, item, List.of());
        });
  }
}
