package vn.thutuc.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Manifest.Document;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Purpose;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/** Asks a procedure's own rules what a case needs and whether it can succeed. */
@Component
public class Adviser {

  private final Procedures procedures;

  Adviser(Procedures procedures) {
    this.procedures = procedures;
  }

  /** The advice for these answers under the law of that day. */
  public Advice advise(Bundle bundle, Map<String, Object> answers, LocalDate day, Channel channel) {
    Facts facts = Facts.of(bundle.dictionary(), answers, day, channel.name());
    RuleBook book = procedures.ruleBook(bundle.hash());
    List<Ruling> preChecks = rulings(bundle.manifest(), book, facts, Purpose.PRE_CHECK).toList();
    return new Advice(preChecks, needed(bundle.manifest(), book, facts));
  }

  /** The papers these answers need under the law of that day. */
  public List<NeededDocument> documents(
      Bundle bundle, Map<String, Object> answers, LocalDate day, Channel channel) {
    Facts facts = Facts.of(bundle.dictionary(), answers, day, channel.name());
    return needed(bundle.manifest(), procedures.ruleBook(bundle.hash()), facts);
  }

  private static Stream<Ruling> rulings(
      Manifest manifest, RuleBook book, Facts facts, Purpose purpose) {
    return manifest.ruleSets().entrySet().stream()
        .filter(set -> set.getValue().purpose() == purpose)
        .map(set -> book.rule(set.getKey(), facts));
  }

  private static List<NeededDocument> needed(Manifest manifest, RuleBook book, Facts facts) {
    List<Ruling> checklists = rulings(manifest, book, facts, Purpose.CHECKLIST).toList();
    return manifest.documents().stream()
        .filter(document -> isNeeded(document, checklists))
        .map(document -> new NeededDocument(document, why(document, checklists)))
        .toList();
  }

  private static boolean isNeeded(Document document, List<Ruling> checklists) {
    return document.when() == Document.When.ALWAYS
        || checklists.stream().anyMatch(ruling -> ruling.required().contains(document.id()));
  }

  private static @Nullable Reason why(Document document, List<Ruling> checklists) {
    return checklists.stream()
        .flatMap(ruling -> ruling.reasons().stream())
        .filter(reason -> reason.kind() == Reason.Kind.REQUIRED)
        .filter(reason -> reason.code().equals(document.id()))
        .findFirst()
        .orElse(null);
  }
}
