package vn.thutuc.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Apologies;
import vn.thutuc.dossier.Apology;
import vn.thutuc.dossier.RefusalNotice;
import vn.thutuc.dossier.RefusalNotices;
import vn.thutuc.dossier.Results;
import vn.thutuc.dossier.SupplementRequest;
import vn.thutuc.dossier.Supplements;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.Requirements;

/** What went to an applicant in writing, and what is proposed while nobody signed it. */
@Component
class Letters {

  private final Supplements supplements;
  private final RefusalNotices refusals;
  private final Apologies apologies;
  private final Results results;
  private final Requirements requirements;
  private final Colleagues colleagues;
  private final Words words;

  Letters(
      Supplements supplements,
      RefusalNotices refusals,
      Apologies apologies,
      Results results,
      Requirements requirements,
      Colleagues colleagues,
      Words words) {
    this.supplements = supplements;
    this.refusals = refusals;
    this.apologies = apologies;
    this.results = results;
    this.requirements = requirements;
    this.colleagues = colleagues;
    this.words = words;
  }

  /**
   * One letter.
   *
   * @param kind the last part of its message key
   * @param when when and by whom, in words
   * @param answer whether the applicant answered, in words; null where none is awaited
   */
  record Letter(
      String kind, String when, List<RequirementView> about, String note, @Nullable String answer) {

    Letter {
      about = List.copyOf(about);
    }
  }

  /**
   * A dossier's requests, the refusals proposed while it is open, each oldest first, and the
   * apology for it.
   */
  List<Letter> of(CaseFile file) {
    Colleagues.Names names = colleagues.names();
    List<Letter> letters = new ArrayList<>();
    for (SupplementRequest request : supplements.of(file.dossier().code())) {
      letters.add(
          new Letter(
              "supplement",
              when(request.askedAt(), names.of(request.askedBy())),
              requirements.named(file, request.requirements()),
              request.note(),
              answer(request)));
    }
    if (file.dossier().isOpen()) {
      refusals.of(file.dossier().code()).stream()
          .map(refusal -> proposal(file, refusal, names))
          .forEach(letters::add);
    }
    apologies.of(file.dossier().code()).map(one -> apology(one, names)).ifPresent(letters::add);
    return letters;
  }

  private Letter apology(Apology apology, Colleagues.Names names) {
    return new Letter(
        "apology",
        when(apology.writtenAt(), names.of(apology.writtenBy())),
        List.of(),
        apology.reason(),
        words.text("desk.letter.promised", words.appointment(apology.promisedAt())));
  }

  private Letter proposal(CaseFile file, RefusalNotice refusal, Colleagues.Names names) {
    return new Letter(
        "proposal",
        when(refusal.refusedAt(), names.of(refusal.refusedBy())),
        requirements.named(file, refusal.conditions()),
        refusal.note(),
        null);
  }

  /** The names of the results issued. */
  List<String> results(CaseFile file) {
    List<String> issued = results.of(file.dossier().code());
    return file.bundle().manifest().results().stream()
        .filter(result -> issued.contains(result.id()))
        .map(result -> words.of(result.name()))
        .toList();
  }

  private String when(Instant at, @Nullable String by) {
    return words.shortMoment(at) + (by == null ? "" : " · " + by);
  }

  private String answer(SupplementRequest request) {
    Instant answered = request.answeredAt();
    return answered == null
        ? words.text("desk.letter.open", words.appointment(request.answerBy()))
        : words.text("desk.letter.answered", words.shortMoment(answered));
  }
}
