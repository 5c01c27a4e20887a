package vn.thutuc.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.rules.Text;

/**
 * One task of one dossier that waits for somebody, as lists show it.
 *
 * @param role id of the role that may take it
 * @param assignee who took it; null while nobody did
 * @param stepDueAt end of the step's own limit; null where it has none
 * @param dueAt end of the dossier's limit; null while its clock has not started or is held
 * @param closedAt when it stopped waiting; null while it waits
 */
public record WorkItem(
    String taskId,
    DossierCode dossier,
    BundleHash bundle,
    Text procedure,
    String element,
    Text step,
    String unit,
    String role,
    String applicantName,
    Instant openedAt,
    @Nullable String assignee,
    @Nullable Instant stepDueAt,
    @Nullable Instant dueAt,
    Instant firstDueAt,
    @Nullable Instant closedAt) {

  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isTakenBy(String username) {
    return username.equals(assignee);
  }
}
