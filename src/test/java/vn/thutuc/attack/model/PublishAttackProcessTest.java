package vn.thutuc.attack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.BundleNotFit;
import vn.thutuc.studio.Publisher;

/**
 * A hostile model handed to the product: the whole way of an import, from the zip to the publisher,
 * refuses it by the right code at the right element; the start-up and the commands go the same way.
 */
@ProductTest
class PublishAttackProcessTest {

  private static final String FILE = "processes/sample-permit/process.bpmn";

  @TempDir static Path folder;
  private static Trace trace;

  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private JdbcClient jdbc;

  @BeforeAll
  static void lay() {
    trace = new Trace(folder);
  }

  @AfterAll
  static void nothingWasLeft() throws IOException {
    Trace.pause(300);
    assertThat(trace.isClean()).isTrue();
    trace.close();
  }

  @ParameterizedTest
  @MethodSource("vn.thutuc.attack.model.ModelAttack#all")
  void refusesToPublish(ModelAttack attack) {
    Bundle bundle = with(attack.aimedAt(trace));
    long deployments = deployments();

    BundleNotFit refusal =
        catchThrowableOfType(BundleNotFit.class, () -> publisher.publish(bundle));

    if (attack.isCleaned()) {
      assertThat(refusal.findings()).noneMatch(finding -> finding.code().startsWith("security."));
    } else {
      assertThat(refusal.findings())
          .filteredOn(finding -> finding.file().equals(FILE))
          .extracting(Finding::code, Finding::element)
          .contains(Tuple.tuple(attack.code(), attack.at()));
    }
    assertThat(deployments()).isEqualTo(deployments);
    assertThat(trace.isClean()).isTrue();
  }

  /** Nearly every model from the wild names schemas; that is cleaned, not refused. */
  @Test
  void publishesAModelThatNamesSchemasWithoutFetchingThem() {
    String model =
        SampleBundles.text(FILE)
            .replaceFirst(
                "<definitions ",
                trace.aim(
                    "<definitions xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:schemaLocation=\"urn:x {url}/x.xsd\" "));
    assertThat(model).contains("schemaLocation");

    ProcedureVersion version =
        publisher.adopt(with(model.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    procedures.withdraw(version.hash());
    Trace.pause(200);
    assertThat(trace.isClean()).isTrue();
  }

  private long deployments() {
    return jdbc.sql("SELECT count(*) FROM camunda.act_re_deployment").query(Long.class).single();
  }

  private static Bundle with(byte[] model) {
    TreeMap<String, byte[]> files = new TreeMap<>(SampleBundles.good().files());
    files.put(FILE, model);
    byte[] zip = BundleWriter.zip(BundleReader.of(files));
    return BundleReader.zip(new ByteArrayInputStream(zip));
  }
}
