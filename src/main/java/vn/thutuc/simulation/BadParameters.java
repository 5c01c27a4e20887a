package vn.thutuc.simulation;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thutuc.refusal.Refusal;

/**
 * Parameters, or a model under them, that cannot be simulated. The first two arguments of every
 * code are the file and the path in it, so that the reader finds the place without searching.
 */
public final class BadParameters extends Refusal {

  private static final long serialVersionUID = 1L;

  private BadParameters(String code, Object... args) {
    super(Kind.INVALID, code, args);
  }

  /** The text of the file itself is broken. */
  public static BadParameters unreadable(String file, int line, String why) {
    return new BadParameters("simulation-unreadable", file, String.valueOf(line), why);
  }

  static BadParameters unknownKey(String file, String path, Collection<String> known) {
    return new BadParameters("simulation-unknown-key", file, path, listed(known));
  }

  /** Something that must be there. */
  public static BadParameters missing(String file, String path) {
    return new BadParameters("simulation-missing", file, path);
  }

  /** A step of the diagram for which the parameters say nothing. */
  static BadParameters notDescribed(String file, String path, String element) {
    return new BadParameters("simulation-not-described", file, path, element);
  }

  static BadParameters wrongKind(String file, String path, Form wanted, String found) {
    return switch (wanted) {
      case NUMBER -> new BadParameters("simulation-not-number", file, path, found);
      case WHOLE -> new BadParameters("simulation-not-whole", file, path, found);
      case TEXT -> new BadParameters("simulation-not-text", file, path, found);
      case FLAG -> new BadParameters("simulation-not-flag", file, path, found);
      case LIST -> new BadParameters("simulation-not-list", file, path, found);
      case MAPPING -> new BadParameters("simulation-not-mapping", file, path, found);
      case DURATION -> new BadParameters("simulation-not-duration", file, path, found);
      case INSTANT -> new BadParameters("simulation-not-instant", file, path, found);
      case DATE -> new BadParameters("simulation-not-date", file, path, found);
      case ZONE -> new BadParameters("simulation-not-zone", file, path, found);
    };
  }

  /** What a value should have been. */
  enum Form {
    NUMBER,
    WHOLE,
    TEXT,
    FLAG,
    LIST,
    MAPPING,
    DURATION,
    INSTANT,
    DATE,
    ZONE
  }

  public static BadParameters tooSmall(String file, String path, double value, double least) {
    return new BadParameters("simulation-too-small", file, path, figure(value), figure(least));
  }

  static BadParameters notPositive(String file, String path, double value) {
    return new BadParameters("simulation-not-positive", file, path, figure(value));
  }

  static BadParameters tooLarge(String file, String path, double value, double most) {
    return new BadParameters("simulation-too-large", file, path, figure(value), figure(most));
  }

  /** A name that is none of those known. */
  public static BadParameters unknownName(
      String file, String path, String name, Collection<String> known) {
    return new BadParameters("simulation-unknown-name", file, path, name, listed(known));
  }

  /** An attribute that is a number, where its labels are needed. */
  static BadParameters noLabels(String file, String path, String attribute) {
    return new BadParameters("simulation-no-labels", file, path, attribute);
  }

  public static BadParameters sum(String file, String path, double sum) {
    return new BadParameters("simulation-sum", file, path, figure(sum));
  }

  static BadParameters neverOpen(String file, String path) {
    return new BadParameters("simulation-never-open", file, path);
  }

  static BadParameters badCalendar(String file, String path, String why) {
    return new BadParameters("simulation-bad-calendar", file, path, why);
  }

  public static BadParameters limit(String file, String path, String asked, String most) {
    return new BadParameters("simulation-limit", file, path, asked, most);
  }

  /** Nothing in the model takes time, so there is nothing to learn by simulating it. */
  static BadParameters noTime(String file) {
    return new BadParameters("simulation-no-time", file, "tasks");
  }

  /** From that element on a case can never come to an end. */
  static BadParameters endless(String file, String element) {
    return new BadParameters("simulation-endless", file, element);
  }

  /** An element of the diagram that the simulator does not know. */
  static BadParameters unsupported(String file, String element, String what) {
    return new BadParameters("simulation-unsupported", file, element, what);
  }

  /** What a diagram may say and the simulator does not live through. */
  enum Unsupported {
    SIGNAL,
    ESCALATION,
    EVENT_SUB_PROCESS,
    REPEATING_TIMER,
    CONDITION
  }

  static BadParameters unsupported(String file, String element, Unsupported why) {
    return switch (why) {
      case SIGNAL -> new BadParameters("simulation-signal", file, element);
      case ESCALATION -> new BadParameters("simulation-escalation", file, element);
      case EVENT_SUB_PROCESS -> new BadParameters("simulation-event-sub-process", file, element);
      case REPEATING_TIMER -> new BadParameters("simulation-repeating-timer", file, element);
      case CONDITION -> new BadParameters("simulation-condition", file, element);
    };
  }

  /** A gateway given to rules tests what no rule of the bundle decides. */
  public static BadParameters noRule(String file, String path, String variable) {
    return new BadParameters("simulation-no-rule", file, path, variable);
  }

  /** A gateway is given to rules, but there is no bundle to ask. */
  static BadParameters noBundle(String file, String path) {
    return new BadParameters("simulation-no-bundle", file, path);
  }

  /** Two values of one mapping that cannot stand together. */
  public static BadParameters contradiction(String file, String path, String other) {
    return new BadParameters("simulation-contradiction", file, path, other);
  }

  private static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }

  private static String listed(Collection<String> names) {
    return names.stream().sorted().limit(30).collect(Collectors.joining(", "));
  }
}
