package vn.thutuc.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived the process that started it, as after {@code kill -9}.
 *
 * <p>It is stopped before a new one starts on the same files: first politely (its clients are dead,
 * so it ends at once after writing everything down), then by force, after which PostgreSQL recovers
 * from its write-ahead log.
 */
final class LeftoverServer {

  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
  private static final int PATIENCE_SECONDS = 20;

  private LeftoverServer() {}

  /** Stops the server whose {@code postmaster.pid} lies in the folder, if it still runs. */
  static void stop(Path databaseFolder) throws IOException {
    Path pidFile = databaseFolder.resolve("postmaster.pid");
    Optional<ProcessHandle> server = serverOf(pidFile);
    if (server.isPresent()) {
      LOG.warn("Stopping database server {} left by an earlier run", server.get().pid());
      server.get().destroy();
      if (!ended(server.get())) {
        server.get().destroyForcibly();
        ended(server.get());
      }
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> serverOf(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String first = Files.readString(pidFile).lines().findFirst().orElse("").trim();
    return first.matches("\\d{1,9}")
        ? ProcessHandle.of(Long.parseLong(first)).filter(LeftoverServer::isPostgres)
        : Optional.empty();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot watch process " + process.pid(), e);
    }
  }
}
