package vn.thutuc.reform.search;

import java.util.List;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/**
 * What cannot be done to this procedure.
 *
 * @param id the numbers of its changes
 * @param sentences one for each change
 * @param reason why not
 */
public record Refused(String id, ChangeSet changes, List<Text> sentences, Refusal reason) {

  public Refused {
    sentences = List.copyOf(sentences);
  }
}
