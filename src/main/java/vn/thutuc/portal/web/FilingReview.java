package vn.thutuc.portal.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.SectionView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Answers;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Submission;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Purpose;

/** What the last page of filing reads back: the answers step by step, and the fee. */
@Component
class FilingReview {

  private final Answers answers;
  private final Procedures procedures;
  private final Words words;
  private final Clock clock;

  FilingReview(Answers answers, Procedures procedures, Words words, Clock clock) {
    this.answers = answers;
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  /** The answers of one step and where to change them. */
  record Part(int step, String title, List<SectionView> sections) {

    Part {
      sections = List.copyOf(sections);
    }
  }

  List<Part> parts(FormDefinition form, Map<String, Object> given) {
    List<Part> parts = new ArrayList<>();
    for (FilingStep step : FilingStep.of(form)) {
      List<SectionView> sections = answers.sections("", step.fields(), given);
      if (!step.isSkipped(given) && !sections.isEmpty()) {
        parts.add(new Part(step.number(), words.of(step.title()), sections));
      }
    }
    return parts;
  }

  /** The first step that still has something to fill in. */
  Optional<Integer> firstUnfinished(FormDefinition form, Submission submission) {
    return FilingStep.of(form).stream()
        .filter(step -> !step.errors(submission.errors()).isEmpty())
        .map(FilingStep::number)
        .findFirst();
  }

  /** The fee of this case in words; null where the procedure names none. */
  @Nullable String fee(Bundle bundle, Map<String, Object> given) {
    Manifest.Fee fee = bundle.manifest().fee();
    if (fee == null) {
      return null;
    }
    BigDecimal amount = fee.amount() == null ? byRule(bundle, given) : fee.amount();
    if (amount == null) {
      return null;
    }
    return amount.signum() == 0 ? words.text("portal.fee.none") : words.money(amount.longValue());
  }

  private @Nullable BigDecimal byRule(Bundle bundle, Map<String, Object> given) {
    Facts facts = Facts.of(bundle.dictionary(), given, LocalDate.now(clock), "ONLINE");
    return bundle.manifest().ruleSets().entrySet().stream()
        .filter(set -> set.getValue().purpose() == Purpose.FEE)
        .map(set -> procedures.ruleBook(bundle.hash()).rule(set.getKey(), facts))
        .map(ruling -> ruling.values().get("amount"))
        .filter(Number.class::isInstance)
        .map(amount -> new BigDecimal(amount.toString()))
        .findFirst()
        .orElse(null);
  }
}
