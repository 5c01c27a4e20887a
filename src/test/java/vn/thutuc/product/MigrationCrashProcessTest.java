package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.studio.migration.Fate;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationOutcomes;
import vn.thutuc.studio.migration.Migrations;

/**
 * The process is killed in the middle of moving dossiers: after a restart it goes on by itself, and
 * every dossier has moved once, as it was foreseen, with its deadline as it was.
 */
@Execution(ExecutionMode.CONCURRENT)
class MigrationCrashProcessTest {

  private String deadlines = "";
  private int movedBefore;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void aKillInTheMiddleLosesAndRepeatsNothing() throws Exception {
    Path data = Path.of("target", "test-data", "migration-crash-" + System.nanoTime());
    moveUntilKilled(data);
    assertThat(movedBefore).isBetween(Crowd.SIZE / 4, Crowd.SIZE - 1);
    try (ConfigurableApplicationContext product = FilingLoad.start(data.toString())) {
      Migration migration = finished(product.getBean(Migrations.class));
      MigrationOutcomes.Tally tally =
          product.getBean(MigrationOutcomes.class).tally(migration.id());
      assertThat(tally.done()).isEqualTo(Crowd.SIZE);
      assertThat(tally.differ()).isZero();
      assertThat(tally.lines()).allMatch(line -> line.fate().kind() == Fate.Kind.MOVES);
      assertThat(product.getBean(Dossiers.class).running(migration.key()))
          .containsEntry(migration.to(), Crowd.SIZE)
          .doesNotContainKey(migration.from());
      JdbcClient jdbc = product.getBean(JdbcClient.class);
      assertThat(jdbc.sql(MigrationLoad.DEADLINES).query(String.class).single())
          .isEqualTo(deadlines);
      assertThat(notMovedOnce(jdbc)).isZero();
    }
  }

  private void moveUntilKilled(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MigrationLoad.class.getName(),
                data.toString(),
                String.valueOf(Crowd.SIZE))
            .redirectError(new File("target/migration-crash-load.log"))
            .redirectInput(Redirect.PIPE)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line;
      while ((line = out.readLine()) != null) {
        if (line.startsWith("DEADLINES ")) {
          deadlines = line.substring("DEADLINES ".length());
        } else if (line.startsWith("MOVED ")) {
          movedBefore = Integer.parseInt(line.substring("MOVED ".length()));
          if (movedBefore >= Crowd.SIZE / 3) {
            process.toHandle().destroyForcibly();
            return;
          }
        }
      }
    }
  }

  private static Migration finished(Migrations migrations) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < end) {
      Migration migration = migrations.of(new ProcedureKey(ShortPermit.KEY)).get(0);
      if (migration.is(Migration.State.DONE)) {
        return migration;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the migration did not go on by itself");
  }

  /** Dossiers the log says moved never or twice, or whose tasks are not the engine's. */
  private static int notMovedOnce(JdbcClient jdbc) {
    return jdbc.sql(
            """
            SELECT count(*)::int FROM migration_item i
             WHERE (SELECT count(*) FROM case_event e
                     WHERE e.dossier_code = i.dossier_code AND e.kind = 'MIGRATED') <> 1
                OR (SELECT count(*) FROM camunda.act_ru_execution x
                     WHERE x.business_key_ = i.dossier_code) <> 1
                OR (SELECT count(*) FROM work_item w
                     WHERE w.dossier_code = i.dossier_code AND w.closed_at IS NULL)
                   <> (SELECT count(*) FROM camunda.act_ru_task t
                         JOIN camunda.act_ru_execution x ON x.id_ = t.proc_inst_id_
                        WHERE x.business_key_ = i.dossier_code)
            """)
        .query(Integer.class)
        .single();
  }
}
