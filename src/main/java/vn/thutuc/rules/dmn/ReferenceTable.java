package vn.thutuc.rules.dmn;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.dmn.TableError.Cause;

/** A table on Camunda's DMN engine: what compiled tables are measured by, and the rest runs on. */
public final class ReferenceTable implements DecisionTable {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final ReferenceEngine engine;
  private final DmnTable source;
  private final DmnDecision decision;
  private final Set<String> fields;
  private volatile boolean running;

  private ReferenceTable(
      ReferenceEngine engine, DmnTable source, DmnDecision decision, Set<String> fields) {
    this.engine = engine;
    this.source = source;
    this.decision = decision;
    this.fields = fields;
  }

  /**
   * @param content the file the table was read from
   * @param fields the names the table may read
   * @throws TableError if the engine cannot read the file
   */
  public static ReferenceTable of(
      ReferenceEngine engine, DmnTable source, byte[] content, Set<String> fields) {
    try {
      InputStream clean = CleanXml.clean(content).stream();
      DmnDecision decision = engine.engine().parseDecision(source.decision(), clean);
      return new ReferenceTable(engine, source, decision, Set.copyOf(fields));
    } catch (SAXException | DmnEngineException e) {
      throw new TableError(Cause.NOT_EVALUATED, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public DmnTable source() {
    return source;
  }

  @Override
  public TableAnswer decide(Function<String, @Nullable Object> values) {
    VariableMap variables = Variables.createVariables();
    fields.forEach(field -> variables.putValue(field, values.apply(field)));
    try {
      return answer(evaluated(variables));
    } catch (DmnHitPolicyException e) {
      throw new TableError(
          source.hitPolicy() == HitPolicy.ANY ? Cause.NOT_THE_SAME : Cause.NOT_UNIQUE,
          String.valueOf(e.getMessage()));
    } catch (DmnEngineException | FeelException e) {
      throw new TableError(Cause.NOT_EVALUATED, String.valueOf(e.getMessage()));
    }
  }

  /** One at a time, and not while an evaluation nobody waits for any longer still runs. */
  private synchronized ReferenceEngine.Evaluation evaluated(VariableMap variables) {
    if (running) {
      throw new TableError(Cause.TOO_LONG, source.decision());
    }
    return ReferenceThreads.within(LONGEST, source.decision(), () -> run(variables));
  }

  private ReferenceEngine.Evaluation run(VariableMap variables) {
    running = true;
    try {
      return engine.evaluate(decision, variables);
    } finally {
      running = false;
    }
  }

  private TableAnswer answer(ReferenceEngine.Evaluation evaluation) {
    List<Map<String, @Nullable Object>> results = new ArrayList<>();
    for (DmnDecisionResultEntries entries : evaluation.result()) {
      results.add(plain(entries));
    }
    return new TableAnswer(evaluation.rows().stream().map(this::row).toList(), results);
  }

  private Map<String, @Nullable Object> plain(DmnDecisionResultEntries entries) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    entries.forEach(
        (name, value) ->
            plain.put(
                Objects.requireNonNullElse(name, source.outputs().get(0).name()),
                AnswerValues.plain(source.decision(), value)));
    return plain;
  }

  private Row row(String id) {
    return source.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }
}
