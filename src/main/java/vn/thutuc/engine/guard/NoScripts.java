package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Refuses every script in every language: a model has none. */
final class NoScripts extends ScriptFactory {

  @Override
  public ExecutableScript createScriptFromResource(String language, String resource) {
    throw refusal(language);
  }

  @Override
  public ExecutableScript createScriptFromResource(String language, Expression resource) {
    throw refusal(language);
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, String source) {
    throw refusal(language);
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, Expression source) {
    throw refusal(language);
  }

  static ProcessEngineException refusal(String language) {
    return new ProcessEngineException("Scripts are refused: " + language);
  }
}
