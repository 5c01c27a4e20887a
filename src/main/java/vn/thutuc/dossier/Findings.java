package vn.thutuc.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what officials find out about a case. */
@Component
public class Findings {

  private final Dossiers dossiers;
  private final AnswerTrail trail;

  Findings(Dossiers dossiers, AnswerTrail trail) {
    this.dossiers = dossiers;
    this.trail = trail;
  }

  /**
   * Adds what was found at a task, in the caller's transaction; one found again replaces the older.
   */
  public void add(Dossier dossier, String taskId, Map<String, Object> findings) {
    dossiers.found(dossier.code(), findings);
    trail.add(dossier.code(), GivenAnswers.of(taskId, findings, dossier.findings()));
  }
}
