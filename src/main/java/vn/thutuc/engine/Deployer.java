package vn.thutuc.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import vn.thutuc.procedure.Bundle;

/**
 * Puts a whole version into the engine as one deployment, all of it or nothing.
 *
 * <p>The process goes in as the text the check wrote, never as it was uploaded; rules and forms
 * travel along so that a deployment alone says what was the law.
 */
public class Deployer {

  private final RepositoryService repository;
  private final DeployedVersions versions;

  Deployer(RepositoryService repository, DeployedVersions versions) {
    this.repository = repository;
    this.versions = versions;
  }

  /**
   * Deploys in the caller's transaction; the same version again is the same deployment.
   *
   * @return the deployment's id
   * @throws ModelRefused if the engine does not accept the model
   */
  public String deploy(Bundle bundle) {
    return versions.deploymentOf(bundle.hash()).orElseGet(() -> deployNew(bundle));
  }

  private String deployNew(Bundle bundle) {
    DeploymentBuilder deployment =
        repository.createDeployment().name(bundle.flow().processId()).source(bundle.hash().hex());
    Map<String, String> models = bundle.engineModels();
    models.forEach(deployment::addString);
    bundle
        .files()
        .forEach(
            (path, content) -> {
              if (!models.containsKey(path)) {
                deployment.addInputStream(path, new ByteArrayInputStream(content));
              }
            });
    try {
      return deployment.deploy().getId();
    } catch (ParseException refused) {
      throw new ModelRefused(bundle.key().value(), refused);
    }
  }
}
