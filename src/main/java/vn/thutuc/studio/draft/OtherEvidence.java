package vn.thutuc.studio.draft;

import java.util.List;
import vn.thutuc.procedure.BundleHash;

/** What another room knows of one exact content of a draft, for those who decide about it. */
public interface OtherEvidence {

  /**
   * In the reader's words; empty where it knows nothing.
   *
   * @param content what lies in the draft now
   */
  List<Line> about(Draft draft, BundleHash content);

  /**
   * One thing that is known.
   *
   * @param stands false if it was said of another content than this
   * @param page where the whole of it stands
   */
  record Line(boolean stands, String text, String page) {}
}
