package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Manifest;

/** The published documents and conditions, which are all that may be asked of an applicant. */
@Component
public final class Requirements {

  private final Words words;

  Requirements(Words words) {
    this.words = words;
  }

  /** All of a procedure's, documents first. */
  public List<RequirementView> all(Manifest manifest) {
    List<RequirementView> all = new ArrayList<>();
    manifest
        .documents()
        .forEach(
            document ->
                all.add(
                    new RequirementView(
                        document.id(),
                        words.of(document.name()),
                        law(manifest, document.legalBasis()),
                        true)));
    manifest
        .conditions()
        .forEach(
            condition ->
                all.add(
                    new RequirementView(
                        condition.id(),
                        words.of(condition.text()),
                        law(manifest, condition.legalBasis()),
                        false)));
    return all;
  }

  /**
   * Those with these ids; an id that is none of them, such as a failed rule's, stands for itself.
   */
  public List<RequirementView> named(Manifest manifest, List<String> ids) {
    List<RequirementView> all = all(manifest);
    return ids.stream()
        .map(
            id ->
                all.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> new RequirementView(id, id, null, false)))
        .toList();
  }

  private @Nullable String law(Manifest manifest, @Nullable String id) {
    return id == null
        ? null
        : manifest.law(id).map(basis -> words.of(basis.citation())).orElse(null);
  }
}
