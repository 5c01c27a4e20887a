package vn.thutuc.dossier;

import java.util.List;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.refusal.Refusal;

/** Some values of a form are missing or not of their kind; nothing was kept. */
public final class AnswersNotValid extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public AnswersNotValid(List<FieldError> errors) {
    super(Kind.INVALID, "answers-not-valid", errors.size());
    this.errors = List.copyOf(errors);
  }

  /** What is wrong, field by field. */
  public List<FieldError> errors() {
    return errors;
  }
}
