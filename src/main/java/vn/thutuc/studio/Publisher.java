package vn.thutuc.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.engine.Deployer;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.rules.RuleBook;

/**
 * The only way a bundle becomes law in this installation: checked, tried on its worked cases,
 * deployed and recorded in one transaction.
 */
@Component
public class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final Procedures procedures;
  private final Deployer deployer;
  private final ObjectProvider<ScenarioRunner> scenarios;
  private final Clock clock;

  Publisher(
      Procedures procedures,
      Deployer deployer,
      ObjectProvider<ScenarioRunner> scenarios,
      Clock clock) {
    this.procedures = procedures;
    this.deployer = deployer;
    this.scenarios = scenarios;
    this.clock = clock;
  }

  /**
   * Publishes what a designer hands over; the same content again is the version there is.
   *
   * @throws BundleNotFit with every finding if one of them is an error
   * @throws ScenariosFailed if a worked case does not come out as it says
   */
  @Transactional
  public ProcedureVersion publish(Bundle bundle) {
    return procedures
        .version(bundle.hash())
        .orElseGet(
            () -> {
              RuleBook book = check(bundle);
              ScenarioReport report = scenarios.getObject().run(bundle, book);
              if (!report.isGood()) {
                throw new ScenariosFailed(report);
              }
              return deploy(bundle);
            });
  }

  /**
   * Publishes what lies in the operator's own folders: checked like any other, but not tried, so
   * that an edited file takes effect at once; the command {@code test} tries it.
   *
   * @throws BundleNotFit with every finding if one of them is an error
   */
  @Transactional
  public ProcedureVersion adopt(Bundle bundle) {
    return procedures
        .version(bundle.hash())
        .orElseGet(
            () -> {
              check(bundle);
              return deploy(bundle);
            });
  }

  private RuleBook check(Bundle bundle) {
    List<Finding> findings = BundleCheck.check(bundle, LocalDate.now(clock));
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new BundleNotFit(bundle.key(), findings);
    }
    return bundle.rules().book();
  }

  private ProcedureVersion deploy(Bundle bundle) {
    ProcedureVersion version = procedures.publish(bundle, deployer.deploy(bundle));
    LOG.info(
        "Published {} {} in force from {}",
        bundle.key().value(),
        bundle.hash().brief(),
        version.validFrom());
    return version;
  }
}
