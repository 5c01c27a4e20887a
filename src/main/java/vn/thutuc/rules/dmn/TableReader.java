package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.DmnTable.Input;
import vn.thutuc.rules.dmn.DmnTable.Output;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.problem.Faults;

/** Reads one decision table of the model into our own plain form. */
final class TableReader {

  private static final int MOST_ROWS = 2000;
  private static final int MOST_COLUMNS = 50;
  private static final Set<String> TYPES =
      Set.of("string", "boolean", "integer", "long", "double", "number", "date");

  private final Faults faults;
  private final Decision decision;
  private final DecisionTable table;

  TableReader(Faults faults, Decision decision, DecisionTable table) {
    this.faults = faults;
    this.decision = decision;
    this.table = table;
  }

  Optional<DmnTable> read() {
    int before = faults.count();
    Optional<HitPolicy> policy = hitPolicy();
    List<Input> inputs = table.getInputs().stream().map(this::input).toList();
    List<Output> outputs = outputs();
    List<Row> rows = rows(inputs.size(), outputs.size());
    if (rows.size() > MOST_ROWS || inputs.size() + outputs.size() > MOST_COLUMNS) {
      faults.add("dmn.table-too-large", decision.getId(), MOST_ROWS, MOST_COLUMNS);
    }
    if (policy.isPresent() && policy.get().isAggregate() && outputs.size() != 1) {
      faults.add("dmn.aggregate-one-output", decision.getId(), outputs.size());
    }
    if (faults.count() > before || policy.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DmnTable(
            faults.file(), decision.getId(), policy.get(), inputs, outputs, rows, requires()));
  }

  private Optional<HitPolicy> hitPolicy() {
    BuiltinAggregator aggregator = table.getAggregation();
    HitPolicy policy =
        switch (Objects.requireNonNullElse(
            table.getHitPolicy(), org.camunda.bpm.model.dmn.HitPolicy.UNIQUE)) {
          case UNIQUE -> HitPolicy.UNIQUE;
          case FIRST -> HitPolicy.FIRST;
          case ANY -> HitPolicy.ANY;
          case RULE_ORDER -> HitPolicy.RULE_ORDER;
          case COLLECT ->
              aggregator == null ? HitPolicy.COLLECT : HitPolicy.valueOf(aggregator.name());
          default -> null;
        };
    if (policy == null) {
      faults.add("dmn.hit-policy", decision.getId(), table.getHitPolicy());
    }
    return Optional.ofNullable(policy);
  }

  private Input input(org.camunda.bpm.model.dmn.instance.Input input) {
    InputExpression expression = input.getInputExpression();
    String text = expression == null ? "" : textOf(expression.getText());
    if (text.isEmpty()) {
      faults.add("dmn.input-empty", decision.getId(), String.valueOf(input.getLabel()));
    }
    return new Input(text, typeRef(expression == null ? null : expression.getTypeRef(), text));
  }

  private @Nullable String typeRef(@Nullable String typeRef, String column) {
    if (typeRef != null && !TYPES.contains(typeRef)) {
      faults.add("dmn.unknown-type", decision.getId() + ", " + column, typeRef);
    }
    return typeRef;
  }

  private List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (var output : table.getOutputs()) {
      String name = Objects.requireNonNullElse(output.getName(), "").strip();
      if (name.isEmpty() || !names.add(name)) {
        faults.add("dmn.output-name", decision.getId(), name);
      }
      outputs.add(new Output(name, typeRef(output.getTypeRef(), name)));
    }
    return outputs;
  }

  private List<Row> rows(int inputs, int outputs) {
    List<Row> rows = new ArrayList<>();
    for (Rule rule : table.getRules()) {
      List<String> tests =
          texts(rule.getInputEntries().stream().map(entry -> entry.getText()).toList());
      List<String> results =
          texts(rule.getOutputEntries().stream().map(entry -> entry.getText()).toList());
      int number = rows.size() + 1;
      if (tests.size() != inputs || results.size() != outputs) {
        faults.add("dmn.row-shape", decision.getId() + " row " + number, inputs, outputs);
      }
      String description = rule.getDescription() == null ? "" : textOf(rule.getDescription());
      rows.add(new Row(number, rule.getId(), tests, results, description));
    }
    return rows;
  }

  private List<String> requires() {
    return decision.getInformationRequirements().stream()
        .map(requirement -> requirement.getRequiredDecision())
        .filter(Objects::nonNull)
        .map(Decision::getId)
        .toList();
  }

  private static List<String> texts(Collection<@Nullable Text> texts) {
    return texts.stream().map(text -> text == null ? "" : textOf(text)).toList();
  }

  private static String textOf(org.camunda.bpm.model.dmn.instance.DmnModelElementInstance text) {
    return text == null ? "" : text.getTextContent().strip();
  }
}
