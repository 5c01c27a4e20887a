package vn.thutuc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseJdbcTest {

  @TempDir private Path folder;

  @Test
  void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
    try (EmbeddedDatabase killed = EmbeddedDatabase.start(folder)) {
      client(killed).sql("CREATE TABLE kept AS SELECT 42 AS answer").update();
      kill();
    }
    try (EmbeddedDatabase again = EmbeddedDatabase.start(folder)) {
      assertThat(client(again).sql("SELECT answer FROM kept").query(Integer.class).single())
          .isEqualTo(42);
    }
  }

  @Test
  void aFolderIsHeldByOneOnly() throws IOException {
    try (DataFolder held = DataFolder.take(folder)) {
      assertThat(held.path()).isEqualTo(folder);
      assertThatIllegalStateException().isThrownBy(() -> DataFolder.take(folder));
    }
    DataFolder.take(folder).close();
  }

  @Test
  void aStrangerWithTheOldNumberIsLeftAlone() throws IOException {
    Path left = folder.resolve("postmaster.pid");
    Files.writeString(left, ProcessHandle.current().pid() + "\n");
    LeftoverServer.stop(folder);
    assertThat(left).doesNotExist();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  private void kill() throws Exception {
    String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).strip();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(20, TimeUnit.SECONDS);
  }

  private static JdbcClient client(EmbeddedDatabase database) {
    return JdbcClient.create(
        new DriverManagerDataSource(Objects.requireNonNull(database.url()), "postgres", ""));
  }
}
