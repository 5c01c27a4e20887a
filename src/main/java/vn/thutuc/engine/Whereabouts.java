package vn.thutuc.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.procedure.BundleHash;

/** Where the dossiers of a version are now: how many wait at which element of its process. */
public class Whereabouts {

  private final ProcessEngine camunda;
  private final DeployedVersions versions;

  Whereabouts(ProcessEngine camunda, DeployedVersions versions) {
    this.camunda = camunda;
    this.versions = versions;
  }

  /** By element id, without elements nobody waits at; empty for a version that never ran here. */
  @Transactional(readOnly = true)
  public Map<String, Integer> of(BundleHash version) {
    if (versions.deploymentOf(version).isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> waiting = new HashMap<>();
    camunda
        .getManagementService()
        .createActivityStatisticsQuery(versions.definitionOf(version))
        .list()
        .forEach(element -> waiting.put(element.getId(), element.getInstances()));
    return waiting;
  }
}
