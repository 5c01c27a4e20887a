package vn.thutuc.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The parsed processes as they were deployed. */
final class Definitions {

  private final RepositoryService repository;

  Definitions(RepositoryService repository) {
    this.repository = repository;
  }

  ProcessDefinitionEntity get(String definitionId) {
    return (ProcessDefinitionEntity)
        ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definitionId);
  }

  Optional<ActivityImpl> activity(String definitionId, String element) {
    return Optional.ofNullable(get(definitionId).findActivity(element));
  }

  /** All processes of the deployment of one of them, by key. */
  Map<String, String> deployedWith(String definitionId) {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(get(definitionId).getDeploymentId())
        .list()
        .stream()
        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
  }

  /** The process of the same key in the deployment of another. */
  Optional<String> beside(String definitionId, String key) {
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .deploymentId(get(definitionId).getDeploymentId())
                .processDefinitionKey(key)
                .singleResult())
        .map(ProcessDefinition::getId);
  }
}
