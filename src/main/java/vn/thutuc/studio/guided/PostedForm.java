package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.studio.guided.RuleForm.Act;
import vn.thutuc.studio.guided.RuleForm.Case;
import vn.thutuc.studio.guided.RuleForm.Deed;
import vn.thutuc.studio.guided.RuleForm.Gathering;
import vn.thutuc.studio.guided.RuleForm.Joint;
import vn.thutuc.studio.guided.RuleForm.Look;
import vn.thutuc.studio.guided.RuleForm.Named;
import vn.thutuc.studio.guided.RuleForm.Test;

/**
 * Reads a form as a browser sends it: {@code c0.t1.field} is the field of the second test of the
 * first condition. What no form of ours sends is left out.
 */
public final class PostedForm {

  private static final int MOST = 60;

  private final Map<String, List<String>> sent;
  private final DrlRule before;

  /**
   * @param before the rule as it stands in the file
   */
  public PostedForm(Map<String, List<String>> sent, DrlRule before) {
    this.sent = sent;
    this.before = before;
  }

  public RuleForm read() {
    return new RuleForm(
        one("name").strip(),
        one("law"),
        one("vi").strip(),
        one("en").strip(),
        one("salience").strip(),
        list("c", ".look", this::readCase),
        list("a", ".act", this::deed));
  }

  String one(String name) {
    List<String> values = sent.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  private <T> List<T> list(String start, String mark, Function<String, T> reader) {
    List<T> read = new ArrayList<>();
    for (int i = 0; i < MOST && sent.containsKey(start + i + mark); i++) {
      read.add(reader.apply(start + i));
    }
    return read;
  }

  private Case readCase(String at) {
    int was = was(at, before.conditions().size());
    if (was >= 0 && one(at + ".fixed").equals("true")) {
      return Case.fixed(was, before.conditions().get(was).pattern().type());
    }
    return new Case(
        was,
        false,
        choice(Look.values(), one(at + ".look")),
        one(at + ".type"),
        list(at + ".t", ".field", this::test),
        list(at + ".n", ".field", place -> new Named(bound(place), one(place + ".field"))),
        list(at + ".f", ".kind", this::gathering),
        list(at + ".r", ".field", this::test));
  }

  private String bound(String place) {
    String typed = one(place + ".name").strip();
    return typed.isEmpty() || typed.startsWith("$") ? typed : "$" + typed;
  }

  private int was(String at, int count) {
    String typed = one(at + ".was");
    int was = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    return was < count ? was : -1;
  }

  private Test test(String at) {
    Sign sign = choice(Sign.values(), one(at + ".sign"));
    Stream<String> typed = sent.getOrDefault(at + ".value", List.of()).stream();
    if (sign.isList()) {
      typed = typed.flatMap(line -> Arrays.stream(line.split(";", -1)));
    }
    List<String> values =
        sign.isValued()
            ? typed.map(String::strip).filter(value -> !value.isEmpty()).toList()
            : List.of();
    return new Test(choice(Joint.values(), one(at + ".joint")), one(at + ".field"), sign, values);
  }

  private Gathering gathering(String at) {
    Condition.Kind kind = choice(Condition.Kind.values(), one(at + ".kind"));
    return new Gathering(kind, one(at + ".argument"), bound(at));
  }

  private Deed deed(String at) {
    int was = was(at, before.actions().size());
    return new Deed(
        was,
        was >= 0 && one(at + ".fixed").equals("true"),
        choice(Act.values(), one(at + ".act")),
        one(at + ".code").strip(),
        one(at + ".value").strip(),
        one(at + ".type"),
        list(at + ".x", "", place -> one(place).strip()));
  }

  /** The choice of that name; the first if it is none. */
  static <E extends Enum<E>> E choice(E[] choices, String name) {
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(choices[0]);
  }
}
