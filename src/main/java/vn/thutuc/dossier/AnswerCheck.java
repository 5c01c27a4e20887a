package vn.thutuc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Submission;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Facts;

/**
 * Reads submitted values by a form and holds them to the procedure's dictionary, so that no rule is
 * ever asked with an answer it cannot use.
 *
 * <p>A computed field is refused by name: an age counts from the day of birth, whoever says what.
 */
@Component
public class AnswerCheck {

  private final DossierFacts facts;
  private final Clock clock;

  AnswerCheck(DossierFacts facts, Clock clock) {
    this.facts = facts;
    this.clock = clock;
  }

  /** What an applicant files today. */
  public Submission filed(Bundle bundle, Map<String, List<String>> values) {
    return checked(bundle, ApplicationForm.of(bundle), values, Map.of(), LocalDate.now(clock));
  }

  /** What is added to a dossier later, beside what is known of it. */
  public Submission added(
      Dossier dossier, Bundle bundle, FormDefinition form, Map<String, List<String>> values) {
    return checked(bundle, form, values, dossier.known(), facts.lawDay(dossier));
  }

  private static Submission checked(
      Bundle bundle,
      FormDefinition form,
      Map<String, List<String>> values,
      Map<String, Object> known,
      LocalDate day) {
    Submission submission = form.read(values);
    List<FieldError> errors = new ArrayList<>(submission.errors());
    values.keySet().stream()
        .filter(name -> isComputed(bundle, name))
        .forEach(name -> errors.add(new FieldError(name, "form.computed", List.of())));
    Map<String, Object> all = new LinkedHashMap<>(known);
    all.putAll(submission.answers());
    try {
      Facts.of(bundle.dictionary(), all, day, "ONLINE");
    } catch (BadFact wrong) {
      errors.add(error(wrong));
    }
    return new Submission(submission.answers(), errors);
  }

  /** {@code age}, or {@code children[0].age}. */
  private static boolean isComputed(Bundle bundle, String name) {
    int row = name.indexOf('[');
    String field = name.substring(name.lastIndexOf('.') + 1);
    return bundle.dictionary().types().stream()
        .filter(type -> row < 0 ? type.isDossier() : isFrom(type, name.substring(0, row)))
        .flatMap(type -> type.field(field).stream())
        .anyMatch(found -> found.computed() != null);
  }

  private static boolean isFrom(FactType type, String list) {
    return list.equals(type.from());
  }

  private static FieldError error(BadFact wrong) {
    LocalDate latest = wrong.latest();
    return latest == null
        ? new FieldError(wrong.field(), "form.fact", List.of())
        : new FieldError(wrong.field(), "form.date-after", List.of(latest));
  }
}
