package vn.thutuc.studio.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.Publisher;

/** A designer's table with the sample permit on it, for tests that tell a story. */
public final class StudioRoom {

  public static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  public static final String GRANTED = "processes/sample-permit/scenarios/granted.yaml";

  private static final String TOO_LARGE = "processes/sample-permit/scenarios/too-large.yaml";
  private static final AtomicInteger DRAFTS = new AtomicInteger();

  private final Drafting drafting;
  private final DraftFiles files;
  private final Directory directory;
  private final BundleHash base;

  public StudioRoom(Drafting drafting, DraftFiles files, Directory directory, Publisher publisher) {
    this.drafting = drafting;
    this.files = files;
    this.directory = directory;
    this.base = publisher.publish(SampleBundle.read()).hash();
  }

  public BundleHash base() {
    return base;
  }

  public Official designer() {
    return directory.official("thietke").orElseThrow();
  }

  Official secondDesigner() {
    return directory.official("thietke2").orElseThrow();
  }

  public Official publisher() {
    return directory.official("congbo").orElseThrow();
  }

  /** Somebody who may do both, but not both with one draft. */
  Official both() {
    Official one = designer();
    Official both =
        new Official("cahai", "Cả hai", one.unit(), Set.of(Role.DESIGNER, Role.PUBLISHER));
    directory.register(both, "");
    return both;
  }

  public DraftId open() {
    return drafting.open(base, "Rút ngắn thời hạn", designer());
  }

  /** A draft that can be handed in: content nobody published, in force from December. */
  public DraftId openFit() {
    DraftId id = open();
    for (String path : List.of(GRANTED, TOO_LARGE)) {
      save(
          id,
          path,
          text(id, path).replace("2026-11-16", "2026-12-14").replace("2026-11-20", "2026-12-18"));
    }
    edit(id, MANIFEST, "validFrom: 2026-07-01\nlegal", "validFrom: 2026-12-01\nlegal");
    edit(id, MANIFEST, "key: sample", "# " + DRAFTS.incrementAndGet() + "\nkey: sample");
    return id;
  }

  /** Changes a text that must be there, as the first designer. */
  public void edit(DraftId id, String path, String text, String replacement) {
    String before = text(id, path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(path + " has no " + text);
    }
    save(id, path, before.replace(text, replacement));
  }

  public void save(DraftId id, String path, String text) {
    long revision = files.find(id, path).orElseThrow().revision();
    drafting.save(id, path, revision, text.getBytes(UTF_8), designer());
  }

  public String text(DraftId id, String path) {
    return new String(files.content(id, path).orElseThrow(), UTF_8);
  }

  /** Changes a byte behind the back of everything, as only a database administrator could. */
  static void tamper(
      JdbcClient jdbc, PlatformTransactionManager transactions, DraftId id, String path) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              jdbc.sql("SET LOCAL session_replication_role = replica").update();
              jdbc.sql(
                      """
                      UPDATE draft_file SET content = content || '\\x0a'::bytea
                       WHERE draft_id = :id AND path = :path
                      """)
                  .param("id", id.value())
                  .param("path", path)
                  .update();
            });
  }
}
