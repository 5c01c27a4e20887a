package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes no object of a class a model names. */
final class NoArtifacts implements ArtifactFactory {

  @Override
  public <T> T getArtifact(Class<T> type) {
    throw new ProcessEngineException("Classes named by a model are refused: " + type.getName());
  }
}
