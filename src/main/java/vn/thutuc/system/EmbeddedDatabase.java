package vn.thutuc.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL of our own for an installation that names no server: it keeps its files in the
 * data folder and ends with the product.
 *
 * <p>Unlike a throw-away test database it writes through to disk: what was acknowledged survives a
 * power cut.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration START_PATIENCE = Duration.ofSeconds(60);

  private final DataFolder folder;
  private final EmbeddedPostgres server;

  private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Starts the server on the folder's files, creating them at the first start.
   *
   * @throws IllegalStateException if another process uses the folder
   */
  static EmbeddedDatabase start(Path dataFolder) {
    DataFolder folder = DataFolder.take(dataFolder.toAbsolutePath());
    Path files = folder.path().resolve("postgres");
    try {
      LeftoverServer.stop(files);
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(files)
              .setOverrideWorkingDirectory(folder.path().resolve("programs").toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(START_PATIENCE)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "60")
              .setOutputRedirector(Redirect.DISCARD)
              .setErrorRedirector(Redirect.DISCARD)
              .start();
      return new EmbeddedDatabase(folder, server);
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start in " + files, e);
    }
  }

  /** The address to connect to. */
  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    folder.close();
  }
}
