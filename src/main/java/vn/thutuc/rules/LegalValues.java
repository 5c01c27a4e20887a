package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.problem.Faults;

/** The dated legal values of one bundle, each with its citation. */
public record LegalValues(List<LegalParameter> parameters) {

  public LegalValues {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads {@code parameters.yaml}.
   *
   * @throws RuleProblems if the file is not a list of dated values; each problem names the
   *     parameter
   */
  public static LegalValues read(String fileName, byte[] yaml) {
    Faults faults = new Faults(fileName);
    LegalValues values = new LegalValuesReader(faults).read(yaml);
    ProblemTexts.refuse(faults);
    return values;
  }

  /** No legal values: a procedure whose law names no figures. */
  public static LegalValues none() {
    return new LegalValues(List.of());
  }

  public Optional<LegalParameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /**
   * The value of {@code name} in force on {@code day}; the reception date of the dossier counts.
   */
  public Optional<LegalValue> valueOn(String name, LocalDate day) {
    return parameter(name).flatMap(parameter -> parameter.on(day));
  }
}
