package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.DossierRuling;
import vn.thutuc.dossier.Rulings;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Ruling;

/** The published documents and conditions, which are all that may be asked of an applicant. */
@Component
public final class Requirements {

  private final Rulings rulings;
  private final Words words;

  Requirements(Rulings rulings, Words words) {
    this.rulings = rulings;
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

  /** Those of a dossier with these ids: what a ruling found not met, or what is published. */
  public List<RequirementView> named(CaseFile file, List<String> ids) {
    List<RequirementView> all = new ArrayList<>(failed(file));
    all.addAll(all(file.bundle().manifest()));
    return ids.stream()
        .map(
            id ->
                all.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> new RequirementView(id, id, null, false)))
        .toList();
  }

  /** The conditions the dossier's last decisive ruling found not met. */
  public List<RequirementView> failed(CaseFile file) {
    return rulings.of(file.dossier().code()).stream()
        .map(DossierRuling::ruling)
        .filter(ruling -> ruling.outcome() != Outcome.INFORMED)
        .reduce((earlier, later) -> later)
        .map(Ruling::reasons)
        .orElse(List.of())
        .stream()
        .filter(reason -> reason.kind() == Reason.Kind.NOT_MET)
        .map(
            reason ->
                new RequirementView(
                    reason.code(),
                    words.of(reason.text()),
                    words.of(reason.citation().text()),
                    false))
        .toList();
  }

  private @Nullable String law(Manifest manifest, @Nullable String id) {
    return id == null
        ? null
        : manifest.law(id).map(basis -> words.of(basis.citation())).orElse(null);
  }
}
