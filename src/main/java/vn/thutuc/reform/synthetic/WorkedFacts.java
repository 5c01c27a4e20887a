package vn.thutuc.reform.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.RuledWays;
import vn.thutuc.reform.past.WorkedAnswers;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.FieldType;

/**
 * Facts for dossiers nobody filed: those of the worked cases, drawn so that the ways rules decide
 * are taken about as often as the parameters say. Days move with the day of filing; numbers lie
 * anywhere between the worked ones that are nearer to this case than to another. Texts, and with
 * them everything that could name somebody, are left out.
 */
final class WorkedFacts {

  private final Bundle bundle;
  private final RuledWays ways;
  private final List<Worked> worked = new ArrayList<>();
  private final Map<String, TreeSet<BigDecimal>> numbers = new TreeMap<>();
  private double allWeights;

  /**
   * One worked case.
   *
   * @param weight how often it is drawn, against the others
   */
  private record Worked(WorkedAnswers.Case told, Map<String, Object> facts, double weight) {}

  /**
   * What is known of a dossier.
   *
   * @param ways the place of the flow at each gateway that rules decide
   */
  record Drawn(String channel, Facts facts, Map<String, Integer> ways) {

    Drawn {
      ways = Map.copyOf(ways);
    }
  }

  private WorkedFacts(Bundle bundle, RuledWays ways) {
    this.bundle = bundle;
    this.ways = ways;
  }

  /**
   * @param shares of the flows that leave each gateway; those of a gateway that is not named are
   *     alike
   */
  static WorkedFacts of(Bundle bundle, RuledWays ways, Map<String, Map<String, Double>> shares) {
    WorkedFacts all = new WorkedFacts(bundle, ways);
    Map<Map<String, Integer>, List<Worked>> alike = new LinkedHashMap<>();
    for (WorkedAnswers.Case told : WorkedAnswers.of(bundle)) {
      Drawn known = all.known(told.channel(), told.facts(), told.day());
      if (known != null) {
        alike
            .computeIfAbsent(known.ways(), any -> new ArrayList<>())
            .add(new Worked(told, told.facts(), all.chance(known.ways(), shares)));
      }
    }
    alike.values().forEach(all::add);
    return all;
  }

  /** Those that go the same way share its chance. */
  private void add(List<Worked> alike) {
    for (Worked one : alike) {
      double weight = one.weight() / alike.size();
      worked.add(new Worked(one.told(), one.facts(), weight));
      allWeights += weight;
      for (FactField field : bundle.dictionary().dossier().fields()) {
        if (one.facts().get(field.name()) instanceof Number number && isNumber(field)) {
          numbers.computeIfAbsent(field.name(), any -> new TreeSet<>()).add(decimal(number));
        }
      }
    }
  }

  private double chance(Map<String, Integer> taken, Map<String, Map<String, Double>> shares) {
    double chance = 1;
    for (Map.Entry<String, Integer> one : taken.entrySet()) {
      Map<String, Double> told = shares.getOrDefault(one.getKey(), Map.of());
      String flow = bundle.flow().leaving(one.getKey()).get(one.getValue()).id();
      chance *= told.isEmpty() ? 1 : told.getOrDefault(flow, 0.0);
    }
    return chance;
  }

  /** Whether there is anything to draw from. */
  boolean isEmpty() {
    return allWeights <= 0;
  }

  /** Facts of a dossier filed that day; the same luck gives the same ones. */
  Drawn draw(LocalDate day, long luck) {
    SplittableRandom random = new SplittableRandom(luck);
    Worked chosen = chosen(random.nextDouble() * allWeights);
    Map<String, Object> moved = moved(chosen.facts(), chosen.told().day(), day);
    Map<String, Object> varied = new LinkedHashMap<>(moved);
    numbers.forEach(
        (name, known) ->
            varied.computeIfPresent(
                name, (any, value) -> near((Number) value, known, random.nextDouble() - 0.5)));
    Drawn drawn = known(chosen.told().channel(), varied, day);
    if (drawn == null) {
      drawn = known(chosen.told().channel(), moved, day);
    }
    return drawn == null
        ? new Drawn(
            chosen.told().channel(), facts(Map.of(), chosen.told().channel(), day), Map.of())
        : drawn;
  }

  private Worked chosen(double at) {
    double passed = 0;
    for (Worked one : worked) {
      passed += one.weight();
      if (at < passed) {
        return one;
      }
    }
    return worked.get(worked.size() - 1);
  }

  /** Null if the rules have no answer to these facts. */
  private @Nullable Drawn known(String channel, Map<String, Object> answers, LocalDate day) {
    try {
      Facts facts = facts(answers, channel, day);
      Map<String, Integer> taken = new TreeMap<>();
      ways.gateways().forEach(gateway -> taken.put(gateway, ways.way(gateway, facts)));
      return new Drawn(channel, facts, taken);
    } catch (BadFact | ContradictoryRules none) {
      return null;
    }
  }

  private Facts facts(Map<String, Object> answers, String channel, LocalDate day) {
    return Facts.of(bundle.dictionary(), answers, day, channel);
  }

  /** Every day as far from the day of filing as it was. */
  private static Map<String, Object> moved(Map<?, ?> facts, LocalDate from, LocalDate to) {
    Map<String, Object> moved = new LinkedHashMap<>();
    facts.forEach((name, value) -> moved.put(name.toString(), moved(value, from, to)));
    return moved;
  }

  private static Object moved(Object value, LocalDate from, LocalDate to) {
    if (value instanceof LocalDate day) {
      return day.plusDays(to.toEpochDay() - from.toEpochDay());
    } else if (value instanceof List<?> list) {
      return list.stream().map(each -> moved(each, from, to)).toList();
    }
    return value instanceof Map<?, ?> object ? moved(object, from, to) : value;
  }

  /** Up to half the way to the next known number, below or above. */
  private static Number near(Number value, NavigableSet<BigDecimal> known, double part) {
    BigDecimal here = decimal(value);
    BigDecimal next = part < 0 ? known.lower(here) : known.higher(here);
    if (next == null) {
      return value;
    }
    BigDecimal moved = here.add(next.subtract(here).multiply(BigDecimal.valueOf(Math.abs(part))));
    return value instanceof BigDecimal
        ? moved.setScale(Math.max(0, here.scale()), RoundingMode.HALF_UP)
        : (Number) moved.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static boolean isNumber(FactField field) {
    return field.computed() == null
        && (field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL);
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
  }
}
