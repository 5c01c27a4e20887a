package vn.thutuc.reform.web;

import org.springframework.util.MultiValueMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.search.Search;
import vn.thutuc.reform.study.SearchPlan;
import vn.thutuc.simulation.BadParameters;

/**
 * How many changes a search tries together, as it is typed.
 *
 * @param pairs at most, {@code triples} likewise
 */
record SearchSize(String pairs, String triples) {

  static final SearchSize USUAL =
      new SearchSize(String.valueOf(Search.PAIRS), String.valueOf(Search.TRIPLES));

  /** As it was sent; what was not sent is as usual. */
  static SearchSize sent(MultiValueMap<String, String> sent) {
    String pairs = sent.getFirst("pairs");
    String triples = sent.getFirst("triples");
    return new SearchSize(
        pairs == null ? USUAL.pairs : pairs.strip(),
        triples == null ? USUAL.triples : triples.strip());
  }

  public int mostPairs() {
    return SearchPlan.MOST_PAIRS;
  }

  public int mostTriples() {
    return SearchPlan.MOST_TRIPLES;
  }

  /**
   * What is asked by it.
   *
   * @throws BadParameters for a number that is none, or too large
   */
  SearchPlan plan(LabForm form, Bundle bundle) {
    return new SearchPlan(
        bundle.key(),
        bundle.hash(),
        form.title(),
        form.origin(),
        form.parameters(),
        form.further(),
        number("pairs", pairs, SearchPlan.MOST_PAIRS),
        number("triples", triples, SearchPlan.MOST_TRIPLES));
  }

  private static int number(String what, String text, int most) {
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
      throw BadParameters.limit("search", what, text, String.valueOf(most));
    }
    return Integer.parseInt(text);
  }
}
