package vn.thutuc.page.of;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.dossier.RefusalDesk;
import vn.thutuc.dossier.RefusalNotice;
import vn.thutuc.dossier.RefusalNotices;
import vn.thutuc.dossier.SupplementRequest;
import vn.thutuc.dossier.Supplements;
import vn.thutuc.page.MessageKey;
import vn.thutuc.page.NoticeView;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Manifest;

/**
 * Words the notice every refused dossier gets: in writing, with its reasons (Decree 61/2018/ND-CP,
 * articles 17.1.b and 19.8; form 03 of Circular 01/2018/TT-VPCP).
 *
 * <p>Nothing is told before the refusal stands: what an official only proposes is no notice.
 */
@Component
public final class Notices {

  private final RefusalNotices refusals;
  private final Supplements supplements;
  private final Requirements requirements;
  private final Directory directory;
  private final Words words;

  Notices(
      RefusalNotices refusals,
      Supplements supplements,
      Requirements requirements,
      Directory directory,
      Words words) {
    this.refusals = refusals;
    this.supplements = supplements;
    this.requirements = requirements;
    this.directory = directory;
    this.words = words;
  }

  /** The notice of a dossier; empty unless it was refused or not received. */
  public Optional<NoticeView> of(CaseFile file) {
    Dossier dossier = file.dossier();
    Outcome outcome = dossier.outcome();
    Instant ended = dossier.endedAt();
    if (ended == null || (outcome != Outcome.REFUSED && outcome != Outcome.NOT_RECEIVED)) {
      return Optional.empty();
    }
    Optional<RefusalNotice> written =
        refusals.of(dossier.code()).stream().reduce((earlier, later) -> later);
    Manifest manifest = file.bundle().manifest();
    return Optional.of(
        new NoticeView(
            MessageKey.of(outcome),
            directory.unit(dossier.unit()).map(u -> words.of(u.nameVi(), u.nameEn())).orElse(""),
            dossier.code().value(),
            dossier.applicantName(),
            words.of(manifest.name()),
            manifest.code(),
            words.moment(dossier.submittedAt()),
            words.moment(ended),
            reasons(file, written),
            text(dossier, written)));
  }

  /** What was chosen when refusing, what the rules found, or else what was never supplied. */
  private List<RequirementView> reasons(CaseFile file, Optional<RefusalNotice> written) {
    Map<String, RequirementView> reasons = new LinkedHashMap<>();
    List<String> chosen = written.map(RefusalNotice::conditions).orElse(List.of());
    Stream.concat(requirements.named(file, chosen).stream(), requirements.failed(file).stream())
        .forEach(reason -> reasons.putIfAbsent(reason.id(), reason));
    return reasons.isEmpty() && written.isEmpty()
        ? unanswered(file)
            .map(one -> requirements.named(file, one.requirements()))
            .orElse(List.of())
        : List.copyOf(reasons.values());
  }

  private @Nullable String text(Dossier dossier, Optional<RefusalNotice> written) {
    Object drafted = dossier.findings().get(RefusalDesk.WORDS);
    if (drafted != null) {
      return drafted.toString();
    }
    return written
        .map(RefusalNotice::note)
        .or(() -> unanswered(dossier.code()).map(this::tooLate))
        .orElse(null);
  }

  private String tooLate(SupplementRequest request) {
    return words.text("notice.not-supplied", words.appointment(request.answerBy()));
  }

  private Optional<SupplementRequest> unanswered(CaseFile file) {
    return unanswered(file.dossier().code());
  }

  private Optional<SupplementRequest> unanswered(DossierCode code) {
    return supplements.of(code).stream().filter(SupplementRequest::isOpen).findFirst();
  }
}
