package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Ruling;

/** A dossier finishes under the law it started under: process, tables and rules of one version. */
class VersionProcessTest {

  private static final String TABLES = "rules/sample-permit/tables.dmn";
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  @RegisterExtension static final EngineUnderTest ENGINE = new EngineUnderTest();

  @Test
  void oldDossiersKeepTheirRulesAndNewOnesGetTheNew() {
    Bundle old = publish(SampleBundle.read());
    start("V-1", old, 80);

    Bundle stricter = publish(SampleBundle.with(TABLES, "&gt; 100<", "&gt; 70<"));
    start("V-2", stricter, 80);
    check("V-1");
    check("V-2");

    assertThat(rulingOf("V-1").outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(rulingOf("V-1").bundleHash()).isEqualTo(old.hash().hex());
    assertThat(ENGINE.taskAt("V-1", "appraise")).isNotEmpty();
    assertThat(rulingOf("V-2").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(rulingOf("V-2").reasons()).extracting(Reason::code).containsExactly("TOO_LARGE");
    assertThat(ENGINE.told(CaseEnded.class)).extracting(CaseEnded::status).contains("REFUSED");
  }

  @Test
  void oldDossiersKeepTheirStepsWhenOneIsCut() {
    Bundle old = publish(SampleBundle.read());
    start("V-3", old, 30);
    Bundle shorter =
        publish(
            SampleBundle.with(
                PROCESS,
                "sourceRef=\"way\" targetRef=\"appraise\"",
                "sourceRef=\"way\" targetRef=\"issue\""));
    start("V-4", shorter, 30);

    check("V-3");
    check("V-4");

    assertThat(ENGINE.told(CaseEnded.class)).extracting(CaseEnded::dossier).containsExactly("V-4");
    ENGINE.complete("V-3", "appraise", Map.of());
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::dossier)
        .containsExactly("V-4", "V-3");
  }

  @Test
  void aTableTheModelNamesIsAnsweredByTheRuleBook() {
    Bundle bundle = publish(SampleBundle.read());
    start("V-5", bundle, 15);

    check("V-5");

    assertThat(ENGINE.told(RulingMade.class))
        .extracting(RulingMade::element)
        .containsExactly("pre-check", "choose-way");
    assertThat(ENGINE.services.calls).containsExactly("issueResult permit");
    assertThat(ENGINE.told(TaskOpened.class)).hasSize(1);
  }

  @Test
  void theSameVersionIsDeployedOnce() {
    Bundle bundle = SampleBundle.read();
    String first = ENGINE.inTransaction(() -> ENGINE.deployer().deploy(bundle));
    String second = ENGINE.inTransaction(() -> ENGINE.deployer().deploy(SampleBundle.read()));

    assertThat(second).isEqualTo(first);
    var repository = ENGINE.camunda().getRepositoryService();
    assertThat(repository.getDeploymentResourceNames(first))
        .containsExactlyInAnyOrderElementsOf(bundle.files().keySet());
  }

  /** The deployment holds the text the gate wrote, with what Camunda demands filled in. */
  @Test
  void deploysTheTextOfTheGate() {
    Bundle bundle = publish(SampleBundle.read());
    String deployment = ENGINE.inTransaction(() -> ENGINE.deployer().deploy(bundle));

    assertThat(
            ENGINE
                .camunda()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getHistoryTimeToLive())
        .isBetween(3652, 3653);
  }

  @Test
  void aBadModelLeavesNothingBehind() {
    Bundle broken =
        SampleBundle.with(
            PROCESS,
            "sourceRef=\"issue\" targetRef=\"returned\"",
            "sourceRef=\"issue\" targetRef=\"nowhere\"");

    assertThatThrownBy(() -> ENGINE.inTransaction(() -> ENGINE.deployer().deploy(broken)))
        .isInstanceOf(RuntimeException.class);
    assertThat(
            ENGINE
                .camunda()
                .getRepositoryService()
                .createDeploymentQuery()
                .deploymentSource(broken.hash().hex())
                .count())
        .isZero();
  }

  private static Bundle publish(Bundle bundle) {
    ENGINE.published.add(bundle);
    ENGINE.doInTransaction(() -> ENGINE.deployer().deploy(bundle));
    return bundle;
  }

  private static void start(String dossier, Bundle bundle, int area) {
    ENGINE.published.answers.put(dossier, Map.of("area", area));
    ENGINE.start(dossier, bundle.hash(), Map.of());
  }

  private static void check(String dossier) {
    ENGINE.complete(dossier, "check", Map.of("supplementNeeded", false, "refused", false));
  }

  private static Ruling rulingOf(String dossier) {
    return ENGINE.told(RulingMade.class).stream()
        .filter(made -> made.dossier().equals(dossier))
        .findFirst()
        .orElseThrow()
        .ruling();
  }
}
