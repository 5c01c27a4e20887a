package vn.thutuc.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thutuc.procedure.Flow;

/** What a dossier waits for when it waits for its applicant. */
public final class Awaited {

  /** The property of a wait that names the fields of the draft to be confirmed. */
  private static final String DRAFT = "draft";

  private Awaited() {}

  /** The status a dossier has at this step; empty if it does not wait for the applicant there. */
  static Optional<DossierStatus> at(Flow flow, String element) {
    return flow.step(element)
        .filter(Flow.Step::waitsForApplicant)
        .map(
            step ->
                Stream.concat(Stream.of(step), flow.successors(element).stream())
                        .anyMatch(next -> Applicant.SUPPLEMENT.equals(next.trigger().name()))
                    ? DossierStatus.AWAITING_SUPPLEMENT
                    : DossierStatus.AWAITING_CONFIRMATION);
  }

  /** The fields of the draft the applicant is shown at one of these steps; none elsewhere. */
  public static List<String> draftFields(Flow flow, Collection<String> elements) {
    return elements.stream()
        .flatMap(element -> flow.step(element).stream())
        .flatMap(step -> step.property(DRAFT).stream())
        .flatMap(fields -> Arrays.stream(fields.strip().split("\\s+")))
        .toList();
  }
}
