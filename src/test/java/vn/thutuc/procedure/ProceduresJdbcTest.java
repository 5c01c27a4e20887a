package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thutuc.rules.RuleBook;

class ProceduresJdbcTest {

  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  private static final String FROM = "\nvalidFrom: 2026-01-01";
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final ProcedureKey KEY = new ProcedureKey(SampleBundles.KEY);

  private static EmbeddedPostgres postgres;
  private static JdbcClient jdbc;

  private final Procedures procedures = new Procedures(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    String url = postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=app";
    DriverManagerDataSource source = new DriverManagerDataSource(url);
    Flyway.configure().dataSource(source).schemas("app").defaultSchema("app").load().migrate();
    jdbc = JdbcClient.create(source);
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void empty() {
    jdbc.sql("DELETE FROM procedure_version").update();
  }

  @Test
  void keepsTheWholeContent() {
    Bundle bundle = SampleBundles.good();
    ProcedureVersion version = procedures.publish(bundle, "deployment-1");
    assertThat(version)
        .isEqualTo(
            new ProcedureVersion(
                KEY,
                bundle.hash(),
                LocalDate.of(2026, 1, 1),
                null,
                NOW,
                "deployment-1",
                ProcedureVersion.Status.PUBLISHED));
    Bundle stored = procedures.bundle(bundle.hash());
    assertThat(stored.files().keySet()).isEqualTo(bundle.files().keySet());
    assertThat(stored.manifest()).isEqualTo(bundle.manifest());
    assertThat(procedures.bundle(bundle.hash())).isSameAs(stored);
  }

  @Test
  void sameContentIsPublishedOnce() {
    procedures.publish(SampleBundles.good(), "deployment-1");
    ProcedureVersion again = procedures.publish(SampleBundles.good(), "deployment-2");
    assertThat(again.deploymentId()).isEqualTo("deployment-1");
    assertThat(procedures.versions(KEY)).hasSize(1);
  }

  @Test
  void receptionDayDecidesTheVersion() {
    Bundle old = version("\nvalidFrom: 2025-02-01\nvalidTo: 2026-06-30");
    Bundle current = version("\nvalidFrom: 2026-07-01");
    procedures.publish(current, "new");
    procedures.publish(old, "old");
    assertThat(procedures.versionInForce(KEY, LocalDate.of(2025, 1, 31))).isEmpty();
    assertInForce(LocalDate.of(2026, 6, 30), old);
    assertInForce(LocalDate.of(2026, 7, 1), current);
    assertThat(procedures.versions(KEY))
        .extracting(ProcedureVersion::hash)
        .containsExactly(current.hash(), old.hash());
  }

  @Test
  void laterPublicationOfTheSameDayReplacesAndWithdrawalRestores() {
    Bundle first = SampleBundles.good();
    Bundle corrected = SampleBundles.edited(MANIFEST, "limit: P5D", "limit: P4D");
    procedures.publish(first, "first");
    procedures.publish(corrected, "second");
    assertInForce(LocalDate.of(2026, 11, 24), corrected);
    procedures.withdraw(corrected.hash());
    assertInForce(LocalDate.of(2026, 11, 24), first);
    assertThat(procedures.bundle(corrected.hash()).manifest().limit()).isEqualTo(Term.ofDays(4));
  }

  @Test
  void catalogueHasEachProcedureOnce() {
    procedures.publish(version("\nvalidFrom: 2025-02-01"), "old");
    Bundle current = SampleBundles.good();
    procedures.publish(current, "new");
    assertThat(procedures.catalogue(LocalDate.of(2026, 11, 24)))
        .extracting(ProcedureVersion::hash)
        .containsExactly(current.hash());
    assertThat(procedures.catalogue(LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void rulesAreCompiledOnce() {
    Bundle bundle = SampleBundles.good();
    procedures.publish(bundle, "deployment-1");
    RuleBook book = procedures.ruleBook(bundle.hash());
    assertThat(book.ruleSets()).contains("pre-check", "support");
    assertThat(procedures.ruleBook(bundle.hash())).isSameAs(book);
  }

  @Test
  void unknownVersionIsSaidSo() {
    assertThat(procedures.version(new BundleHash("0".repeat(64)))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> procedures.bundle(new BundleHash("0".repeat(64))));
  }

  private void assertInForce(LocalDate day, Bundle bundle) {
    assertThat(procedures.versionInForce(KEY, day).orElseThrow().hash()).isEqualTo(bundle.hash());
  }

  private static Bundle version(String dates) {
    return SampleBundles.edited(MANIFEST, FROM, dates);
  }
}
