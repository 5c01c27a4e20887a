package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** No search of that number is kept. */
public final class SearchNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  SearchNotFound(long id) {
    super(Kind.NOT_FOUND, "search-not-found", String.valueOf(id));
  }
}
