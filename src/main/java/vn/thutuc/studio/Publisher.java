package vn.thutuc.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
 * The only way a bundle becomes law in this installation: checked, compiled, deployed and recorded
 * in one transaction.
 */
@Component
public class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final Procedures procedures;
  private final Deployer deployer;
  private final Clock clock;

  Publisher(Procedures procedures, Deployer deployer, Clock clock) {
    this.procedures = procedures;
    this.deployer = deployer;
    this.clock = clock;
  }

  /**
   * Publishes a bundle; the same content again is the version there is.
   *
   * @throws BundleNotFit with every finding if one of them is an error
   */
  @Transactional
  public ProcedureVersion publish(Bundle bundle) {
    Optional<ProcedureVersion> there = procedures.version(bundle.hash());
    if (there.isPresent()) {
      return there.get();
    }
    List<Finding> findings = BundleCheck.check(bundle, LocalDate.now(clock));
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new BundleNotFit(bundle.key(), findings);
    }
    RuleBook.compile(bundle.ruleSource());
    ProcedureVersion version = procedures.publish(bundle, deployer.deploy(bundle));
    LOG.info(
        "Published {} {} in force from {}",
        bundle.key().value(),
        bundle.hash().brief(),
        version.validFrom());
    return version;
  }
}
