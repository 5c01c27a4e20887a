package vn.thutuc.product;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.MigrationDecisions;
import vn.thutuc.studio.migration.MigrationId;
import vn.thutuc.studio.migration.MigrationOutcomes;
import vn.thutuc.studio.migration.MigrationWork;

/**
 * The product as a process of its own that moves dossiers until it is killed, and says how far it
 * is.
 */
public final class MigrationLoad {

  static final String DEADLINES =
      """
      SELECT md5(string_agg(line, '|' ORDER BY line)) FROM (
        SELECT l::text AS line FROM ledger_entry l WHERE scope = 'DOSSIER'
        UNION ALL SELECT d::text FROM deadline d WHERE scope = 'DOSSIER') AS rows
      """;

  private MigrationLoad() {}

  /** Prints {@code DEADLINES print} once, then {@code MOVED n} again and again. */
  public static void main(String[] args) throws InterruptedException {
    ConfigurableApplicationContext product = FilingLoad.start(args[0]);
    MigrationId id = orClose(product, Integer.parseInt(args[1]));
    Thread moving = new Thread(() -> product.getBean(MigrationWork.class).turn());
    moving.start();
    while (true) {
      say("MOVED " + product.getBean(MigrationOutcomes.class).tally(id).done());
      Thread.sleep(20);
    }
  }

  /** The process must not live on when it cannot do what it is for. */
  private static MigrationId orClose(ConfigurableApplicationContext product, int dossiers) {
    try {
      return prepare(product, dossiers);
    } catch (RuntimeException failed) {
      product.close();
      throw failed;
    }
  }

  private static MigrationId prepare(ConfigurableApplicationContext product, int dossiers) {
    Office office = product.getBean(Office.class);
    Publisher publisher = product.getBean(Publisher.class);
    JdbcClient jdbc = product.getBean(JdbcClient.class);
    BundleHash now = publisher.adopt(ShortPermit.withoutSiteVisit("crash")).hash();
    BundleHash old = publisher.adopt(ShortPermit.whole("crash")).hash();
    new PermitCrowd(office, new Crowd(jdbc, 3000)).settle(dossiers);
    say("DEADLINES " + jdbc.sql(DEADLINES).query(String.class).single());
    Migrating migrating = product.getBean(Migrating.class);
    Official designer = office.official("thietke");
    MigrationId id = migrating.open(old, now, designer);
    migrating.answer(id, Map.of("site-visit", Answer.continueAt("clarified")), designer);
    migrating.tryOut(id, designer);
    product.getBean(MigrationWork.class).turn();
    product.getBean(MigrationWork.class).turn();
    migrating.ask(id, "Cắt bước thực địa", "15/QĐ-UBND", designer);
    product.getBean(MigrationDecisions.class).approve(id, office.official("congbo"));
    return id;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
