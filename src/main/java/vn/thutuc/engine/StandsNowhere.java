package vn.thutuc.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingActivityInstance;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.camunda.bpm.engine.impl.migration.validation.instance.NoUnmappedLeafInstanceValidator;

/**
 * Lets a process change its model at a moment at which it stands nowhere. The engine takes such a
 * process for one that was left behind; here it was taken from its step a moment ago and goes on in
 * the same transaction.
 */
final class StandsNowhere extends NoUnmappedLeafInstanceValidator {

  private StandsNowhere() {}

  static void allow(ProcessEngineConfigurationImpl camunda) {
    List<MigratingActivityInstanceValidator> validators =
        camunda.getDefaultMigratingActivityInstanceValidators();
    validators.replaceAll(
        one -> one instanceof NoUnmappedLeafInstanceValidator ? new StandsNowhere() : one);
    camunda.setMigratingActivityInstanceValidators(validators);
  }

  @Override
  protected boolean isInvalid(MigratingActivityInstance instance) {
    return instance.getParent() != null && super.isInvalid(instance);
  }
}
