package vn.thutuc.dossier;

import java.util.List;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Ruling;

/**
 * What the rules say before anything is filed: nothing is stored and nothing is decided.
 *
 * @param rulings one for each pre-check of the procedure
 * @param documents the papers this case needs
 */
public record Advice(List<Ruling> rulings, List<NeededDocument> documents) {

  public Advice {
    rulings = List.copyOf(rulings);
    documents = List.copyOf(documents);
  }

  /** Whether every condition asked about is met as far as the answers tell. */
  public boolean isFavourable() {
    return rulings.stream().noneMatch(ruling -> ruling.outcome() == Outcome.FAILED);
  }
}
