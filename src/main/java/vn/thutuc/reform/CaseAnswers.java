package vn.thutuc.reform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.Span;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Parameters;

/** Makes of the attributes of a simulated case the answers an applicant would have given. */
final class CaseAnswers {

  private static final int DAY_SECONDS = 86_400;

  private final Dictionary dictionary;
  private final List<Column> columns;
  private final long start;

  private CaseAnswers(Dictionary dictionary, List<Column> columns, long start) {
    this.dictionary = dictionary;
    this.columns = columns;
    this.start = start;
  }

  /**
   * @throws BadParameters for a label that is no value of the field of that name
   */
  static CaseAnswers of(Dictionary dictionary, Parameters parameters) {
    List<Column> columns = new ArrayList<>();
    parameters
        .attributes()
        .forEach(
            (name, attribute) -> {
              FactField field = dictionary.dossierField(name).orElse(null);
              columns.add(Column.of(name, field, attribute.labels(), parameters.file()));
            });
    long seconds =
        parameters.start().toEpochSecond()
            + parameters
                .zone()
                .getRules()
                .getOffset(parameters.start().toInstant())
                .getTotalSeconds();
    return new CaseAnswers(dictionary, columns, seconds);
  }

  /**
   * @param attributes by the order of the parameters
   * @param arrived seconds after the start of the simulation
   */
  Answered of(double[] attributes, double arrived) {
    return new Sampled(this, attributes, arrived);
  }

  /** What is counted from a day, as an age is, is answered by such a day. */
  private Facts facts(double[] attributes, double arrived) {
    long days = Math.floorDiv((long) (start + arrived), (long) DAY_SECONDS);
    LocalDate receivedOn = LocalDate.ofEpochDay(days);
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      FactField field = columns.get(i).field();
      Span counted = field == null ? null : field.computed();
      if (counted != null) {
        answers.put(counted.from(), counted.before(receivedOn, Math.round(attributes[i])));
      } else if (field != null) {
        answers.put(field.name(), columns.get(i).answer(attributes[i]));
      }
    }
    return Facts.of(dictionary, answers, receivedOn, "ONLINE");
  }

  /** A case as the rules see it; the facts are made when first asked for. */
  private static final class Sampled implements Answered {

    private final CaseAnswers of;
    private final double[] attributes;
    private final double arrived;
    private @Nullable Facts facts;

    private Sampled(CaseAnswers of, double[] attributes, double arrived) {
      this.of = of;
      this.attributes = attributes;
      this.arrived = arrived;
    }

    @Override
    public Facts facts() {
      if (facts == null) {
        facts = of.facts(attributes, arrived);
      }
      return facts;
    }

    @Override
    public Object attribute(int place) {
      return of.columns.get(place).answer(attributes[place]);
    }
  }

  /**
   * An attribute.
   *
   * @param field of the dictionary; null for one that only the simulation knows
   * @param labels typed as the field is; empty for numbers
   */
  private record Column(String name, @Nullable FactField field, List<Object> labels) {

    static Column of(String name, @Nullable FactField field, List<String> labels, String file) {
      if (labels.isEmpty() && field != null && !isNumber(field)) {
        throw BadParameters.missing(file, "attributes." + name + ".values");
      }
      List<Object> typed = new ArrayList<>();
      for (String label : labels) {
        boolean known =
            field == null
                || switch (field.type()) {
                  case BOOLEAN -> label.equals("true") || label.equals("false");
                  case STRING -> true;
                  case CHOICE -> field.values().contains(label);
                  default -> false;
                };
        if (!known) {
          throw BadParameters.unknownName(file, "attributes." + name, label, known(field));
        }
        boolean flag = label.equals("true") || label.equals("false");
        typed.add(flag ? (Object) Boolean.valueOf(label) : label);
      }
      return new Column(name, field, List.copyOf(typed));
    }

    /** A field sampled as a number; what is counted to another day than the reception is not. */
    private static boolean isNumber(FactField field) {
      Span counted = field.computed();
      return counted == null
          ? field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL
          : counted.to().equals("receivedOn");
    }

    private static List<String> known(@Nullable FactField field) {
      return field == null || field.values().isEmpty() ? List.of("true", "false") : field.values();
    }

    Object answer(double value) {
      if (!labels.isEmpty()) {
        return labels.get((int) value);
      }
      boolean whole = field != null && field.type() == FieldType.INTEGER;
      return whole ? (Object) Math.round(value) : BigDecimal.valueOf(value);
    }
  }
}
