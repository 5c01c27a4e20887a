package vn.thutuc.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest.Document;

/**
 * The papers of a case whose data the State holds: they must not be asked of the applicant (Decree
 * 309/2026/ND-CP, article 4.2a).
 *
 * <p>A paper that is sought in a registry first is held as soon as the case's own checklist no
 * longer names it, for instance because the look-up found the data.
 */
@org.springframework.stereotype.Component
public class HeldPapers {

  private final Adviser adviser;
  private final DossierFacts facts;

  HeldPapers(Adviser adviser, DossierFacts facts) {
    this.adviser = adviser;
    this.facts = facts;
  }

  /**
   * Ids of those papers.
   *
   * @param found what an official just found and has not recorded yet
   */
  public Set<String> of(Dossier dossier, Bundle bundle, Map<String, Object> found) {
    List<Document> sought =
        bundle.manifest().documents().stream()
            .filter(document -> document.source() != Document.Source.APPLICANT)
            .toList();
    if (sought.isEmpty()) {
      return Set.of();
    }
    Map<String, Object> known = new LinkedHashMap<>(dossier.known());
    known.putAll(found);
    Set<String> asked =
        adviser.documents(bundle, known, facts.lawDay(dossier), dossier.channel()).stream()
            .filter(needed -> !needed.isFetched())
            .map(needed -> needed.document().id())
            .collect(Collectors.toSet());
    return sought.stream()
        .map(Document::id)
        .filter(id -> !asked.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
