package vn.thutuc.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;
import vn.thutuc.dossier.Apologies;
import vn.thutuc.dossier.Apology;
import vn.thutuc.dossier.ApologyDuty;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.CaseFile;

/** What the pages of a dossier say about apologising for it. */
@Component
class ApologyNotes {

  private final Apologies apologies;
  private final Words words;
  private final Clock clock;

  ApologyNotes(Apologies apologies, Words words, Clock clock) {
    this.apologies = apologies;
    this.words = words;
    this.clock = clock;
  }

  /**
   * A note above the work.
   *
   * @param late whether the limit has ended, rather than being about to
   * @param href where to write it; null once it was written
   */
  record Note(boolean late, String title, String text, @Nullable String href) {}

  /** Null where there is nothing to apologise for. */
  @Nullable Note of(CaseFile file) {
    ClockReading reading = file.clock();
    if (reading == null || reading.ledger().state() != ClockState.RUNNING) {
      return null;
    }
    Instant now = clock.instant();
    Apology apology = apologies.of(file.dossier().code()).orElse(null);
    if (apology != null) {
      return given(apology, now);
    }
    Optional<ApologyDuty> duty = ApologyDuty.of(reading, now);
    return duty.map(owed -> owed(owed, now, "/dossiers/" + file.dossier().code() + "/apology"))
        .orElse(null);
  }

  private Note owed(ApologyDuty duty, Instant now, String href) {
    Instant latest = duty.latest();
    if (duty.late()) {
      return new Note(
          true, words.text("desk.apology.owed"), words.text("desk.apology.owed.text"), href);
    }
    String text =
        latest == null || now.isAfter(latest)
            ? words.text("desk.apology.ahead.now")
            : words.text("desk.apology.ahead.by", words.appointment(latest));
    return new Note(false, words.text("desk.apology.ahead"), text, href);
  }

  private Note given(Apology apology, Instant now) {
    boolean broken = now.isAfter(apology.promisedAt());
    String promised = words.appointment(apology.promisedAt());
    return new Note(
        broken,
        words.text("desk.apology.given", promised),
        words.text(broken ? "desk.apology.given.broken" : "desk.apology.given.text"),
        null);
  }
}
