package vn.thutuc.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Closes every door through which a model could run code of its own.
 *
 * <p>The model was checked before (the deploy gate); this is the second and third line: it holds
 * for models put into the database by any way, and for expressions of queries too, which is what
 * CVE-2026-109432 of Camunda 7.24.0 abuses.
 */
public final class EngineGuard {

  private EngineGuard() {}

  /**
   * Guards a configuration that is not yet built.
   *
   * @param vocabulary the only names a model may call, with what they do
   */
  public static void protect(
      ProcessEngineConfigurationImpl configuration, Map<String, JavaDelegate> vocabulary) {
    configuration.setExpressionManager(new SafeExpressionManager(vocabulary));
    configuration.setScriptFactory(new NoScripts());
    configuration.setScriptEngineResolver(new NoScriptEngines());
    configuration.setArtifactFactory(new NoArtifacts());
    configuration.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new ModelGuard())));
    configuration.setBpmnParseFactory(GuardedParse.factory(vocabulary.keySet()));
    configuration.setCustomSessionFactories(
        new ArrayList<>(List.of(new PerTransaction(StepBudget.class, StepBudget::new))));
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setEnableScriptEngineLoadExternalResources(false);
    configuration.setEnableScriptCompilation(false);
    configuration.setEnableXxeProcessing(false);
    configuration.setDeserializationTypeValidationEnabled(true);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setDmnEnabled(false);
  }
}
