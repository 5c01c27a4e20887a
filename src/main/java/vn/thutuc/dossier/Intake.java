package vn.thutuc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.Actor;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Unit;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Submission;

/**
 * Takes in what an applicant files, on whatever channel: once, under the law in force that day.
 *
 * <p>A failed condition does not bar anybody from filing; the law knows a reasoned refusal, not a
 * closed door.
 */
@Component
public class Intake {

  private final Procedures procedures;
  private final Directory directory;
  private final AnswerCheck check;
  private final DossierCodes codes;
  private final FilingKeys keys;
  private final Registrar registrar;
  private final Clock clock;

  Intake(
      Procedures procedures,
      Directory directory,
      AnswerCheck check,
      DossierCodes codes,
      FilingKeys keys,
      Registrar registrar,
      Clock clock) {
    this.procedures = procedures;
    this.directory = directory;
    this.check = check;
    this.codes = codes;
    this.keys = keys;
    this.registrar = registrar;
    this.clock = clock;
  }

  /**
   * Files a dossier and starts its process; the same filing again gives the first answer again.
   *
   * @throws ProcedureNotOpen if no version is in force today
   * @throws AnswersNotValid if values are missing or not of their kind
   * @throws FilingKeyReused if the key came with another filing before
   */
  public Filed file(Filing filing, Actor actor) {
    Optional<Filed> earlier = keys.answered(filing);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    LocalDate today = LocalDate.now(clock);
    Bundle bundle = procedures.bundle(versionInForce(filing, today).hash());
    Submission submission = check.filed(bundle, filing.values());
    if (!submission.isValid()) {
      throw new AnswersNotValid(submission.errors());
    }
    Unit unit = directory.unit(filing.unit()).orElseThrow(() -> unitUnknown(filing));
    DossierCode code = codes.next(unit, today);
    return registrar
        .register(filing, code, bundle, submission.answers(), actor)
        .or(() -> keys.answered(filing))
        .orElseThrow();
  }

  private ProcedureVersion versionInForce(Filing filing, LocalDate day) {
    return procedures
        .versionInForce(filing.procedure(), day)
        .orElseThrow(() -> new ProcedureNotOpen(filing.procedure().value(), day));
  }

  private static AnswersNotValid unitUnknown(Filing filing) {
    return new AnswersNotValid(
        List.of(new FieldError("unit", "form.unknown-choice", List.of(filing.unit()))));
  }
}
