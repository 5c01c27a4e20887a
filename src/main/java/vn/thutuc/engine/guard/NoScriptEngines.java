package vn.thutuc.engine.guard;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Has no script engine to give. */
final class NoScriptEngines implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {
    throw NoScripts.refusal(factory.getLanguageName());
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw NoScripts.refusal("any");
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean fromCache) {
    throw NoScripts.refusal(language);
  }
}
