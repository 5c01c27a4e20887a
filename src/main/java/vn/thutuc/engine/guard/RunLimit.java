package vn.thutuc.engine.guard;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a running dossier may use up, all limits in one place. */
public enum RunLimit {
  /** Steps of one transaction. */
  STEPS("model-ran-away", 2_000),
  /** Processes called from called processes. */
  CALLS("model-calls-too-deep", 10),
  /** Places a dossier may stand at once, with all processes it has called. */
  TOKENS("model-splits-endlessly", 500);

  private final String code;
  private final int most;

  RunLimit(String code, int most) {
    this.code = code;
    this.most = most;
  }

  int most() {
    return most;
  }

  /**
   * What to tell of a model that went over it, in Vietnamese and English: an engine keeps one text
   * for an incident and does not know who will read it.
   */
  String told(String element) {
    return in(Locale.ROOT, element) + " / " + in(Locale.ENGLISH, element);
  }

  private String in(Locale language, String element) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "messages.refusals",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(words.getString("refusal." + code), Locale.ROOT)
        .format(new Object[] {element});
  }
}
