package vn.thutuc.studio;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A real PostgreSQL in a temporary folder for one run of a command; gone afterwards.
 *
 * <p>It writes nothing through to disk: what it holds is worth nothing after a crash, and starting
 * and ending take about a second.
 */
final class ScratchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final SingleConnectionDataSource connection;

  private ScratchDatabase(EmbeddedPostgres server, SingleConnectionDataSource connection) {
    this.server = server;
    this.connection = connection;
  }

  static ScratchDatabase start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setOutputRedirector(Redirect.DISCARD)
              .setErrorRedirector(Redirect.DISCARD)
              .start();
      return new ScratchDatabase(
          server,
          new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The temporary database did not start", e);
    }
  }

  /** One connection, for one user at a time. */
  DataSource dataSource() {
    return connection;
  }

  @Override
  public void close() {
    connection.destroy();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
