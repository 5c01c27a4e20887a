package vn.thutuc.rules.dmn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;
import org.camunda.bpm.dmn.engine.impl.type.DefaultDataTypeTransformerRegistry;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Camunda's DMN engine, FEEL only: scripts and EL are refused where they would be compiled.
 *
 * <p>One thing differs from Camunda's defaults: a column of type {@code date} takes days as they
 * are ({@link LocalDate}), where Camunda would ask for an instant and refuse a day.
 */
public final class ReferenceEngine {

  private final DmnEngine engine;
  private final ThreadLocal<Map<String, List<String>>> matches =
      ThreadLocal.withInitial(HashMap::new);

  public ReferenceEngine() {
    this(guarded());
  }

  private static DefaultDmnEngineConfiguration guarded() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    FeelEngineFactory camunda = new ScalaFeelEngineFactory(List.of());
    configuration.setFeelEngineFactory(() -> new GuardedFeel(camunda.createInstance()));
    return configuration;
  }

  /** For tests that watch how the engine asks its FEEL engine. */
  ReferenceEngine(DefaultDmnEngineConfiguration configuration) {
    configuration.setScriptEngineResolver(
        language -> {
          throw new DmnEngineException("Refused: a script in " + language);
        });
    configuration.setElProvider(
        expression -> {
          throw new DmnEngineException("Refused: an expression that is not FEEL");
        });
    DefaultDmnTransformer transformer = new DefaultDmnTransformer();
    transformer.setDataTypeTransformerRegistry(new PlainDays());
    configuration.setTransformer(transformer);
    configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
    this.engine = configuration.buildEngine();
  }

  DmnEngine engine() {
    return engine;
  }

  /** An evaluation's result and the ids of the rows that counted. */
  record Evaluation(DmnDecisionResult result, List<String> rows) {}

  Evaluation evaluate(DmnDecision decision, VariableMap variables) {
    Map<String, List<String>> seen = matches.get();
    try {
      DmnDecisionResult result = engine.evaluateDecision(decision, variables);
      return new Evaluation(result, seen.getOrDefault(decision.getKey(), List.of()));
    } finally {
      matches.remove();
    }
  }

  private void remember(DmnDecisionTableEvaluationEvent event) {
    List<String> rows =
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
    matches.get().put(event.getDecisionTable().getKey(), rows);
  }

  /** Camunda's own types, but for days. */
  private static final class PlainDays implements DmnDataTypeTransformerRegistry {

    private final DmnDataTypeTransformerRegistry camunda = new DefaultDataTypeTransformerRegistry();

    @Override
    public void addTransformer(String typeName, DmnDataTypeTransformer transformer) {
      throw new TableError(TableError.Cause.UNKNOWN_TYPE, typeName);
    }

    @Override
    public DmnDataTypeTransformer getTransformer(String typeName) {
      return "date".equals(typeName) ? Variables::untypedValue : camunda.getTransformer(typeName);
    }
  }
}
