package vn.thutuc.studio.draft;

import java.util.Set;
import vn.thutuc.procedure.Bundle;

/**
 * A draft has become a version, in the running transaction.
 *
 * @param request why it was handed in, and by whom
 * @param editors who worked on it
 * @param approvedBy the second person
 */
public record DraftPublished(
    Draft draft, Bundle bundle, ReviewRequest request, Set<String> editors, String approvedBy) {

  public DraftPublished {
    editors = Set.copyOf(editors);
  }
}
