package vn.thutuc.reform.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Manifest.LimitUnit;
import vn.thutuc.procedure.Term;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.ParameterFile;

/** Reads changes as a reformer writes them: one key says what is done, the others how. */
public final class ChangeReader {

  private static final String AMENDED = "assumeAmended";

  /** What is done, by the key that says it. */
  private static final Map<String, Function<ParameterFile, Change>> KINDS = kinds();

  private ChangeReader() {}

  /**
   * @param at the mapping that holds the lists {@code changes} and, if wanted, {@code assume}
   * @throws BadParameters naming file and path
   */
  public static ChangeSet read(ParameterFile at) {
    if (!at.need("changes").isArray()) {
      at.texts("changes");
    }
    List<ChangeSet.Proposed> changes = new ArrayList<>();
    for (int i = 0; i < at.need("changes").size(); i++) {
      ParameterFile one = at.element("changes", i);
      changes.add(new ChangeSet.Proposed(change(one), one.flag(AMENDED, false)));
    }
    JsonNode assumed = at.has("assume") ? at.child("assume").node() : null;
    return new ChangeSet(changes, assumed);
  }

  private static Change change(ParameterFile at) {
    String kind =
        at.keys().stream()
            .filter(KINDS::containsKey)
            .findFirst()
            .orElseThrow(
                () ->
                    BadParameters.unknownName(
                        at.name(), at.path(), String.join(", ", at.keys()), KINDS.keySet()));
    return KINDS.get(kind).apply(at);
  }

  private static Map<String, Function<ParameterFile, Change>> kinds() {
    Map<String, Function<ParameterFile, Change>> kinds = new LinkedHashMap<>();
    kinds.put("cut", at -> new Cut(only(at, "cut").text("cut")));
    kinds.put("merge", ChangeReader::merge);
    kinds.put("parallel", ChangeReader::parallel);
    kinds.put("move", at -> new Move(only(at, "move", "before").text("move"), at.text("before")));
    kinds.put("automate", ChangeReader::automate);
    kinds.put("preCheck", at -> new PreCheck(only(at, "preCheck").text("preCheck")));
    kinds.put("limit", ChangeReader::limit);
    kinds.put("drop", at -> new DropDocument(only(at, "drop").text("drop")));
    kinds.put(
        "fetch",
        at -> new FetchDocument(only(at, "fetch", "registry").text("fetch"), at.text("registry")));
    kinds.put("pool", ChangeReader::pool);
    kinds.put("table", ChangeReader::row);
    kinds.put("amount", ChangeReader::amount);
    return kinds;
  }

  private static ParameterFile only(ParameterFile at, String... keys) {
    List<String> known = new ArrayList<>(List.of(keys));
    known.add(AMENDED);
    return at.only(known.toArray(String[]::new));
  }

  private static List<String> two(ParameterFile at, String key) {
    List<String> steps = at.texts(key);
    if (steps.size() != 2) {
      throw BadParameters.missing(at.name(), at.at(key + "[1]"));
    }
    return steps;
  }

  private static Change merge(ParameterFile at) {
    List<String> steps = two(only(at, "merge", "role", "takes"), "merge");
    String role = at.has("role") ? at.text("role") : null;
    JsonNode takes = at.has("takes") ? at.child("takes").node() : null;
    return new Merge(steps.get(0), steps.get(1), role, takes);
  }

  private static Change parallel(ParameterFile at) {
    List<String> steps = two(only(at, "parallel"), "parallel");
    return new Parallel(steps.get(0), steps.get(1));
  }

  private static Change automate(ParameterFile at) {
    only(at, "automate", "by", "takes");
    double takes = at.has("takes") ? at.seconds("takes") : 1;
    return new Automate(at.text("automate"), at.text("by"), takes);
  }

  private static Change limit(ParameterFile at) {
    only(at, "limit", "step", "unit");
    String term = at.text("limit");
    if (!Term.isValid(term)) {
      at.seconds("limit");
      throw BadParameters.unknownName(at.name(), at.at("limit"), term, Set.of("P7D", "PT4H"));
    }
    return new Limit(at.has("step") ? at.text("step") : null, Term.parse(term), unit(at));
  }

  private static @Nullable LimitUnit unit(ParameterFile at) {
    if (!at.has("unit")) {
      return null;
    }
    for (LimitUnit unit : LimitUnit.values()) {
      if (unit.name().equals(at.text("unit"))) {
        return unit;
      }
    }
    Set<String> known = Set.of(LimitUnit.WORKING.name(), LimitUnit.CALENDAR.name());
    throw BadParameters.unknownName(at.name(), at.at("unit"), at.text("unit"), known);
  }

  private static Change pool(ParameterFile at) {
    only(at, "pool", "size", "hours");
    if (at.has("hours")) {
      return new Hours(at.text("pool"), at.child("hours").node());
    }
    at.need("size");
    return new Staff(at.text("pool"), (int) at.whole("size", 1, 100_000, 1));
  }

  private static Change row(ParameterFile at) {
    only(at, "table", "row", "output", "value");
    at.need("row");
    int row = (int) at.whole("row", 1, 10_000, 1);
    return new RuleRow(at.text("table"), row, at.text("output"), at.text("value"));
  }

  private static Change amount(ParameterFile at) {
    only(at, "amount", "from", "value");
    LocalDate from = at.date("from", at.text("from"));
    at.number("value");
    BigDecimal value = at.need("value").decimalValue();
    return new LegalAmount(at.text("amount"), from, value);
  }
}
