package vn.thutuc.page.of;

import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.page.Badge;
import vn.thutuc.page.MessageKey;
import vn.thutuc.page.Words;

/** The status of a dossier in the words of the national list. */
@Component
public final class States {

  private final Words words;

  States(Words words) {
    this.words = words;
  }

  /** Colour and icon. */
  public Badge of(Dossier dossier) {
    return switch (dossier.status()) {
      case SUBMITTED -> Badge.NOT_STARTED;
      case RECEIVED, IN_PROGRESS -> Badge.IN_PROGRESS;
      case AWAITING_SUPPLEMENT, AWAITING_CONFIRMATION, AWAITING_PAYMENT -> Badge.PAUSED;
      case DECIDED -> Badge.DONE;
      case RETURNED -> dossier.outcome() == Outcome.REFUSED ? Badge.REFUSED : Badge.DONE;
      case NOT_RECEIVED -> Badge.REFUSED;
      case WITHDRAWN, STOPPED -> Badge.ENDED;
    };
  }

  /** The word for it; a refused dossier says so, not only that something was returned. */
  public String text(Dossier dossier) {
    return dossier.outcome() == Outcome.REFUSED
        ? words.text("status.refused")
        : words.text("status." + MessageKey.of(dossier.status()));
  }
}
