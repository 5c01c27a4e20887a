package vn.thutuc.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;

/**
 * Which deployment holds which version; the deployment carries the version's hash as its source and
 * its main process as its name.
 *
 * <p>Deployments never change, so what was found once is kept. Only committed versions are kept for
 * starting: a deployment taken back must not be remembered.
 */
final class DeployedVersions {

  private final Map<String, BundleHash> versionByDefinition = new ConcurrentHashMap<>();
  private final Map<BundleHash, String> definitionByVersion = new ConcurrentHashMap<>();
  private @Nullable RepositoryService repository;

  void use(RepositoryService service) {
    this.repository = service;
  }

  /** The version a process definition was published with. */
  BundleHash versionOf(String definitionId) {
    return versionByDefinition.computeIfAbsent(definitionId, this::findVersion);
  }

  /**
   * The process definition dossiers of that version start with.
   *
   * @throws VersionNotDeployed if there is none
   */
  String definitionOf(BundleHash version) {
    String known = definitionByVersion.get(version);
    if (known != null) {
      return known;
    }
    String deployment =
        deploymentOf(version).orElseThrow(() -> new VersionNotDeployed(version.hex()));
    ProcessDefinition definition = mainDefinition(deployment);
    AfterCommit.run(() -> definitionByVersion.put(version, definition.getId()));
    return definition.getId();
  }

  Optional<String> deploymentOf(BundleHash version) {
    return repository()
        .createDeploymentQuery()
        .deploymentSource(version.hex())
        .orderByDeploymentTime()
        .desc()
        .list()
        .stream()
        .findFirst()
        .map(Deployment::getId);
  }

  private ProcessDefinition mainDefinition(String deployment) {
    String key =
        repository().createDeploymentQuery().deploymentId(deployment).singleResult().getName();
    return repository()
        .createProcessDefinitionQuery()
        .deploymentId(deployment)
        .processDefinitionKey(key)
        .singleResult();
  }

  private BundleHash findVersion(String definitionId) {
    String deployment = repository().getProcessDefinition(definitionId).getDeploymentId();
    return new BundleHash(
        repository().createDeploymentQuery().deploymentId(deployment).singleResult().getSource());
  }

  private RepositoryService repository() {
    if (repository == null) {
      throw new IllegalStateException("The engine has not started");
    }
    return repository;
  }
}
