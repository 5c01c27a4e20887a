package vn.thutuc.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.product.ProductTest;

/** Nothing becomes law here that was not checked and tried, and nothing becomes it by half. */
@ProductTest
class PublisherProcessTest {

  private static final String GRANTED = "processes/sample-permit/scenarios/granted.yaml";
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  @Autowired private Publisher publisher;
  @Autowired private JdbcClient jdbc;

  @Test
  void publishesOnceWhateverIsAskedTwice() {
    ProcedureVersion first = publisher.publish(SampleBundle.read());
    ProcedureVersion again = publisher.publish(SampleBundle.read());

    assertThat(again).isEqualTo(first);
    assertThat(deployments(SampleBundle.read())).isOne();
  }

  @Test
  void refusesWhatItsOwnCasesContradict() {
    Bundle bundle = SampleBundle.with(GRANTED, "end: returned", "end: rejected");

    assertThatThrownBy(() -> publisher.publish(bundle))
        .isInstanceOfSatisfying(
            ScenariosFailed.class,
            refused ->
                assertThat(refused.report().failed().get(0).mismatches())
                    .containsExactly(new Mismatch("end", "rejected", "returned")));
    assertThat(versions(bundle)).isZero();
    assertThat(deployments(bundle)).isZero();
  }

  @Test
  void refusesWhatTheCheckFinds() {
    Bundle bundle =
        SampleBundle.with(
            PROCESS, "name=\"ruleSet\" value=\"pre-check\"", "name=\"ruleSet\" value=\"x\"");

    assertThatThrownBy(() -> publisher.publish(bundle))
        .isInstanceOfSatisfying(
            BundleNotFit.class, refused -> assertThat(refused.findings()).isNotEmpty());
    assertThat(versions(bundle)).isZero();
    assertThat(deployments(bundle)).isZero();
  }

  private long versions(Bundle bundle) {
    return count("app.procedure_version WHERE hash = :hash", bundle);
  }

  private long deployments(Bundle bundle) {
    return count("camunda.act_re_deployment WHERE source_ = :hash", bundle);
  }

  private long count(String from, Bundle bundle) {
    return jdbc.sql("SELECT count(*) FROM " + from)
        .param("hash", bundle.hash().hex())
        .query(Long.class)
        .single();
  }
}
