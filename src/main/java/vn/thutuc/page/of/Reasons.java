package vn.thutuc.page.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.WhyView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.LegalParameter;
import vn.thutuc.rules.LegalValue;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Remedy;
import vn.thutuc.rules.Ruling;

/** Tells a ruling: one sentence, then every reason with its fact and its article. */
@Component
public final class Reasons {

  /** What figures of the law measure; another unit is left to the figure's description. */
  private static final Set<String> UNITS =
      Set.of("vnd", "vnd-per-month", "month", "working-day", "calendar-day", "percent");

  private final Words words;

  Reasons(Words words) {
    this.words = words;
  }

  /**
   * A ruling for one reader.
   *
   * @param question the step that asked, in words, or null
   * @param audience the public is never shown a fact that names a person or is sensitive
   */
  public WhyView draw(Ruling ruling, @Nullable String question, Bundle bundle, Audience audience) {
    List<WhyView.ReasonView> reasons =
        ruling.reasons().stream()
            .sorted(Comparator.comparing(reason -> reason.kind() != Reason.Kind.NOT_MET))
            .map(reason -> view(reason, bundle, audience))
            .toList();
    String note = note(ruling, bundle);
    return new WhyView(
        headline(ruling, question),
        outcome(ruling),
        reasons,
        question == null || ruling.outcome() == Outcome.INFORMED ? note : question + ". " + note);
  }

  private static WhyView.Outcome outcome(Ruling ruling) {
    return switch (ruling.outcome()) {
      case SATISFIED -> WhyView.Outcome.MET;
      case FAILED -> WhyView.Outcome.NOT_MET;
      case INFORMED -> WhyView.Outcome.APPLIED;
    };
  }

  private String headline(Ruling ruling, @Nullable String question) {
    long failed = count(ruling, Reason.Kind.NOT_MET);
    long met = count(ruling, Reason.Kind.MET);
    Object amount = ruling.values().get("amount");
    if (ruling.outcome() == Outcome.FAILED) {
      return words.text("why.failed", failed, failed + met);
    }
    if (amount instanceof Number number) {
      return words.text("why.amount", words.money(number.longValue()));
    }
    if (ruling.outcome() == Outcome.SATISFIED) {
      return words.text("why.satisfied", met);
    }
    return question == null ? words.text("why.informed", ruling.reasons().size()) : question;
  }

  private static long count(Ruling ruling, Reason.Kind kind) {
    return ruling.reasons().stream().filter(reason -> reason.kind() == kind).count();
  }

  private WhyView.ReasonView view(Reason reason, Bundle bundle, Audience audience) {
    String facts = facts(reason.facts(), bundle, audience);
    return new WhyView.ReasonView(
        outcome(reason.kind()),
        words.of(reason.text()),
        facts.isEmpty() ? null : facts,
        words.of(reason.citation().text()),
        null,
        remedy(reason, bundle));
  }

  private static WhyView.Outcome outcome(Reason.Kind kind) {
    return switch (kind) {
      case MET -> WhyView.Outcome.MET;
      case NOT_MET -> WhyView.Outcome.NOT_MET;
      case REQUIRED -> WhyView.Outcome.REQUIRED;
      case APPLIED -> WhyView.Outcome.APPLIED;
    };
  }

  private String facts(Map<String, @Nullable Object> facts, Bundle bundle, Audience audience) {
    List<String> parts = new ArrayList<>();
    facts.forEach(
        (name, value) -> {
          Optional<FactField> field = field(bundle, name);
          if (field.filter(audience::maySee).isPresent()) {
            parts.add(words.of(field.get().label()) + ": " + value(field.get(), value));
          }
        });
    return String.join("; ", parts);
  }

  private static Optional<FactField> field(Bundle bundle, String name) {
    String plain = name.substring(name.lastIndexOf('.') + 1);
    return bundle
        .dictionary()
        .dossierField(plain)
        .or(
            () ->
                bundle.dictionary().types().stream()
                    .filter(type -> !type.name().equals(FactType.DOSSIER))
                    .flatMap(type -> type.field(plain).stream())
                    .findFirst());
  }

  private String value(FactField field, @Nullable Object value) {
    if (value == null) {
      return words.text("why.unanswered");
    }
    if (value instanceof List<?> several) {
      return String.join(", ", several.stream().map(one -> value(field, one)).toList());
    }
    if (value instanceof Boolean yes) {
      return words.text(yes ? "form.yes" : "form.no");
    }
    if (value instanceof LocalDate date) {
      return words.date(date);
    }
    return value instanceof BigDecimal || value instanceof Long
        ? words.number((Number) value)
        : words.of(field.labelOf(value));
  }

  private @Nullable String remedy(Reason reason, Bundle bundle) {
    List<String> ways = new ArrayList<>();
    for (Remedy remedy : reason.remedies()) {
      field(bundle, remedy.field())
          .ifPresent(
              field ->
                  ways.add(
                      words.text(
                          "why.remedy", words.of(field.label()), words.of(remedy.needed()))));
    }
    return ways.isEmpty()
        ? null
        : words.text(
            "why.remedies", words.of(reason.text()), String.join(words.text("why.or"), ways));
  }

  private String note(Ruling ruling, Bundle bundle) {
    List<String> used = new ArrayList<>();
    ruling
        .parameterVersions()
        .forEach((name, from) -> used.add(legalValue(bundle, name, LocalDate.parse(from))));
    String law = words.text("why.as-of", words.date(ruling.asOf()));
    return used.isEmpty() ? law : law + " " + String.join("; ", used) + ".";
  }

  /** A figure the law sets, with the day it came into force and whether that was checked. */
  private String legalValue(Bundle bundle, String name, LocalDate from) {
    LegalParameter parameter = bundle.legalValues().parameter(name).orElse(null);
    LegalValue value = parameter == null ? null : parameter.on(from).orElse(null);
    if (parameter == null || value == null) {
      return name;
    }
    String since = words.date(from);
    String key = value.confirmed() ? "why.parameter" : "why.parameter.unconfirmed";
    return words.text(key, words.of(parameter.description()), figure(value, parameter), since);
  }

  /** A figure with what it measures, for instance 540.000 đ/tháng. */
  private String figure(LegalValue value, LegalParameter parameter) {
    String figure = words.number(value.value());
    String unit = parameter.unit().toLowerCase(Locale.ROOT).replace('_', '-');
    return UNITS.contains(unit) ? words.text("why.unit." + unit, figure) : figure;
  }
}
