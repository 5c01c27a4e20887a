package vn.thutuc.upload;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.thutuc.TestDatabase;
import vn.thutuc.product.MovableClock;

/** The room of uploads on a real PostgreSQL, with small limits and a clock set by hand. */
final class UploadRoom implements AutoCloseable {

  static final UploadLimits LIMITS =
      new UploadLimits(DataSize.ofKilobytes(64), DataSize.ofKilobytes(100), 3, DataSize.ofBytes(0));

  final MovableClock clock = new MovableClock();
  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final Uploads uploads;
  final PendingScans pending;
  private final HikariDataSource pool;

  UploadRoom(String database) {
    pool = TestDatabase.pool(database, "app");
    Flyway.configure().dataSource(pool).schemas("app").load().migrate();
    jdbc = JdbcClient.create(pool);
    transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    uploads = new Uploads(jdbc);
    pending = new PendingScans(jdbc);
    jdbc.sql(
            """
            INSERT INTO unit (id, name_vi, name_en, agency_code, calendar)
            VALUES ('unit', 'Đơn vị', 'Unit', '000.00.01.H99', 'vn')
            """)
        .update();
    jdbc.sql(
            """
            INSERT INTO dossier (code, tracking_code, procedure_key, bundle_hash, unit_id, channel,
                   status, applicant_name, applicant_search, submitted_at, answers)
            VALUES ('dossier', 'tracking', 'key', 'hash', 'unit', 'ONLINE', 'SUBMITTED', 'A', 'a',
                   now(), '{}')
            """)
        .update();
  }

  Letterbox letterbox(Vault vault) {
    return new Letterbox(
        uploads,
        vault,
        new Quota(uploads, LIMITS),
        java.util.Objects.requireNonNull(transaction.getTransactionManager()),
        clock);
  }

  ScanSweep scans(Vault vault, Scanner scanner) {
    return new ScanSweep(pending, vault, scanner, clock);
  }

  VaultSweep clearing(Vault vault) {
    return new VaultSweep(new ForgottenUploads(jdbc), vault, clock);
  }

  void forgetAll() {
    jdbc.sql("DELETE FROM upload").update();
  }

  static Sent sent(String name, byte[] content) {
    return new Sent(name, null, content.length, () -> new ByteArrayInputStream(content));
  }

  /** Everything that lies in a folder, by name. */
  static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
