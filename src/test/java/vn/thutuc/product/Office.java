package vn.thutuc.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.thutuc.desk.Desk;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Filing;
import vn.thutuc.dossier.Intake;
import vn.thutuc.engine.Actor;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.ProcedureKey;

/** The people of the demonstration agency at work, for tests that tell a story. */
@TestComponent
public class Office {

  public static final String UNIT = "ubnd-phuong-mau";

  private final Intake intake;
  private final Desk desk;
  private final WorkList work;
  private final Directory directory;

  Office(Intake intake, Desk desk, WorkList work, Directory directory) {
    this.intake = intake;
    this.desk = desk;
    this.work = work;
    this.directory = directory;
  }

  /** Files online with a key of its own. */
  public Filed file(String procedure, Map<String, List<String>> form) {
    return file(procedure, form, UUID.randomUUID().toString());
  }

  public Filed file(String procedure, Map<String, List<String>> form, String clientKey) {
    Filing filing =
        new Filing(new ProcedureKey(procedure), Channel.ONLINE, UNIT, form, Set.of(), clientKey);
    return intake.file(filing, Actor.applicant());
  }

  /** The dossier's one waiting task; fails unless it is this step. */
  public WorkItem waiting(DossierCode dossier, String step) {
    List<WorkItem> open = work.of(dossier).stream().filter(WorkItem::isOpen).toList();
    return open.stream()
        .filter(item -> item.element().equals(step))
        .findFirst()
        .orElseThrow(() -> new AssertionError("waits for " + open + ", not for " + step));
  }

  public void complete(
      DossierCode dossier, String step, String username, Map<String, List<String>> form) {
    desk.complete(waiting(dossier, step).taskId(), official(username), form);
  }

  public void askForMore(
      DossierCode dossier, String step, String username, List<String> requirements) {
    String task = waiting(dossier, step).taskId();
    desk.askForMore(task, official(username), Map.of(), requirements, "Đề nghị bổ sung");
  }

  public Official official(String username) {
    return directory.official(username).orElseThrow();
  }
}
