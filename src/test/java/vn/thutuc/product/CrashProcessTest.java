package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;

/**
 * The process is killed in the middle of a load of filings: after a restart every acknowledged
 * dossier is there, exactly once, with its ledger, its log and its waiting task.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashProcessTest {

  private static final int ENOUGH = 25;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void acknowledgedDossiersSurviveTheKill() throws Exception {
    Path data = Path.of("target", "test-data", "crash-" + System.nanoTime());
    List<String> acknowledged = fileUntilKilled(data);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).doesNotHaveDuplicates();
    try (ConfigurableApplicationContext product = FilingLoad.start(data.toString())) {
      acknowledged.forEach(code -> isWhole(product, new DossierCode(code)));
      nothingIsHalfDone(product.getBean(JdbcClient.class));
    }
  }

  /** Kills with SIGKILL as soon as enough is acknowledged, most likely inside the next filing. */
  private static List<String> fileUntilKilled(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FilingLoad.class.getName(),
                data.toString())
            .redirectError(new File("target/crash-load.log"))
            .redirectInput(Redirect.PIPE)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line;
      while ((line = out.readLine()) != null) {
        if (line.startsWith("ACK ")) {
          acknowledged.add(line.substring(4));
        }
        if (acknowledged.size() == ENOUGH) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    return acknowledged;
  }

  private static void isWhole(ConfigurableApplicationContext product, DossierCode code) {
    assertThat(product.getBean(CaseClock.class).due(code.value()))
        .as("due of %s", code)
        .isPresent();
    assertThat(product.getBean(CaseEvents.class).of(code.value()))
        .as("log of %s", code)
        .extracting(CaseEvent::kind)
        .containsOnlyOnce("FILED", "RECEIVED", "TASK_COMPLETED");
    assertThat(product.getBean(WorkList.class).of(code))
        .as("tasks of %s", code)
        .filteredOn(WorkItem::isOpen)
        .extracting(WorkItem::element)
        .containsExactly("appraise");
  }

  /** What was not acknowledged is either whole too or not there at all. */
  private static void nothingIsHalfDone(JdbcClient jdbc) {
    int torn =
        jdbc.sql(
                """
                SELECT count(*) FROM dossier d
                 WHERE NOT EXISTS (SELECT FROM case_event e
                                    WHERE e.dossier_code = d.code AND e.kind = 'FILED')
                    OR NOT EXISTS (SELECT FROM work_item w WHERE w.dossier_code = d.code)
                    OR (d.received_at IS NOT NULL) <> EXISTS (
                         SELECT FROM ledger_entry l
                          WHERE l.dossier_code = d.code AND l.kind = 'START')
                    OR (SELECT count(*) FROM camunda.act_ru_execution x
                         WHERE x.business_key_ = d.code) <> 1
                """)
            .query(Integer.class)
            .single();
    assertThat(torn).isZero();
  }
}
