package vn.thutuc.studio.guided;

import java.util.List;
import vn.thutuc.rules.drl.Condition;

/** A rule as a form holds it: every part as somebody typed or chose it. */
public record RuleForm(
    String name,
    String law,
    String vi,
    String en,
    String salience,
    List<Case> cases,
    List<Deed> deeds) {

  public RuleForm {
    cases = List.copyOf(cases);
    deeds = List.copyOf(deeds);
  }

  /** A form with nothing in it. */
  public static RuleForm empty() {
    return new RuleForm("", "", "", "", "0", List.of(), List.of());
  }

  RuleForm with(List<Case> newCases, List<Deed> newDeeds) {
    return new RuleForm(name, law, vi, en, salience, newCases, newDeeds);
  }

  /** How a condition looks at facts. */
  public enum Look {
    MATCHED,
    EXISTS,
    NOT,
    GATHERED
  }

  /**
   * One condition.
   *
   * @param was its place among the conditions of the rule as it stands in the file; -1 for a new
   *     one
   * @param fixed true if the form cannot say it: it stays as it is in the file
   * @param results what the results of {@code functions} have to fulfil
   */
  public record Case(
      int was,
      boolean fixed,
      Look look,
      String type,
      List<Test> tests,
      List<Named> names,
      List<Gathering> functions,
      List<Test> results) {

    public Case {
      tests = List.copyOf(tests);
      names = List.copyOf(names);
      functions = List.copyOf(functions);
      results = List.copyOf(results);
    }

    static Case fixed(int was, String type) {
      List<Test> none = List.of();
      return new Case(was, true, Look.MATCHED, type, none, List.of(), List.of(), none);
    }

    Case withTests(List<Test> changed) {
      return new Case(was, fixed, look, type, changed, names, functions, results);
    }

    Case withNames(List<Named> changed) {
      return new Case(was, fixed, look, type, tests, changed, functions, results);
    }

    Case withFunctions(List<Gathering> changed) {
      return new Case(was, fixed, look, type, tests, names, changed, results);
    }

    Case withResults(List<Test> changed) {
      return new Case(was, fixed, look, type, tests, names, functions, changed);
    }
  }

  /** How a test goes together with those above it. */
  public enum Joint {
    /** A further demand. */
    AND,
    /** Instead of the branch above. */
    OR,
    /** In the same branch as the line above. */
    WITH
  }

  /** One comparison of one field. */
  public record Test(Joint joint, String field, Sign sign, List<String> values) {

    public Test {
      values = List.copyOf(values);
    }

    /** The values in one line. */
    public String line() {
      return String.join("; ", values);
    }
  }

  /** A name lent to the value of a field, so that actions can compute with it. */
  public record Named(String name, String field) {}

  /**
   * What is counted, summed or found over facts.
   *
   * @param argument the name it runs over; empty for COUNT
   */
  public record Gathering(Condition.Kind kind, String argument, String name) {}

  /** What kind of action it is. */
  public enum Act {
    SATISFIED,
    FAILED,
    REQUIRE,
    SET,
    DERIVE
  }

  /**
   * One action.
   *
   * @param code the code concluded, the document required or the value's name
   * @param value what SET computes
   * @param type what DERIVE makes
   * @param arguments the values of its fields
   */
  public record Deed(
      int was,
      boolean fixed,
      Act act,
      String code,
      String value,
      String type,
      List<String> arguments) {

    public Deed {
      arguments = List.copyOf(arguments);
    }
  }
}
