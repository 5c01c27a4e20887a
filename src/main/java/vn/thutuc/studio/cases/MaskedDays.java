package vn.thutuc.studio.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/**
 * Another day of the same month for each day a dossier answers: the first of the month, or the next
 * one for which every question of the rules is answered as before. So an age stays the age that
 * counted, and the day of birth is nobody's.
 */
final class MaskedDays {

  private final RuleBook book;
  private final Bundle bundle;
  private final LocalDate lawDay;
  private final String channel;
  private final Map<String, Object> known;

  MaskedDays(Bundle bundle, Map<String, Object> known, LocalDate lawDay, String channel) {
    this.book = bundle.rules().book();
    this.bundle = bundle;
    this.lawDay = lawDay;
    this.channel = channel;
    this.known = known;
  }

  /** The day to write for each day answered. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    List<Object> before = verdicts(Map.of());
    for (String day : days()) {
      chosen.put(day, choose(day, chosen, before));
    }
    return chosen;
  }

  private String choose(String day, Map<String, String> chosen, List<Object> before) {
    LocalDate date = LocalDate.parse(day);
    List<LocalDate> candidates =
        IntStream.rangeClosed(1, date.lengthOfMonth())
            .mapToObj(date::withDayOfMonth)
            .filter(other -> !other.equals(date))
            .toList();
    for (LocalDate candidate : candidates) {
      Map<String, String> trial = new LinkedHashMap<>(chosen);
      trial.put(day, candidate.toString());
      if (verdicts(trial).equals(before)) {
        return candidate.toString();
      }
    }
    return candidates.get(0).toString();
  }

  /**
   * What every question answers with some days replaced; nothing when they are no answer at all.
   */
  private List<Object> verdicts(Map<String, String> replaced) {
    try {
      Map<String, Object> answers = new LinkedHashMap<>();
      known.forEach((name, value) -> put(answers, name, replace(value, replaced)));
      Facts facts = Facts.of(bundle.dictionary(), answers, lawDay, channel);
      List<Object> verdicts = new ArrayList<>();
      for (String question : book.ruleSets()) {
        Ruling ruling = book.rule(question, facts);
        verdicts.add(List.of(ruling.outcome(), ruling.values(), ruling.fired(), ruling.required()));
      }
      return verdicts;
    } catch (BadFact | ContradictoryRules none) {
      return List.of();
    }
  }

  private static void put(Map<String, Object> answers, String name, @Nullable Object value) {
    if (value != null) {
      answers.put(name, value);
    }
  }

  private static @Nullable Object replace(@Nullable Object value, Map<String, String> replaced) {
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(each -> Optional.ofNullable(replace(each, replaced)).ifPresent(all::add));
      return all;
    } else if (value instanceof Map<?, ?> object) {
      Map<String, Object> all = new LinkedHashMap<>();
      object.forEach((name, each) -> put(all, name.toString(), replace(each, replaced)));
      return all;
    }
    return value instanceof String text ? replaced.getOrDefault(text, text) : value;
  }

  private Set<String> days() {
    Set<String> days = new TreeSet<>();
    collect(known, days);
    return days;
  }

  private static void collect(@Nullable Object value, Set<String> days) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, days));
    } else if (value instanceof Map<?, ?> object) {
      object.values().forEach(each -> collect(each, days));
    } else if (value instanceof String text && isDay(text)) {
      days.add(text);
    }
  }

  private static boolean isDay(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException noDay) {
      return false;
    }
  }
}
