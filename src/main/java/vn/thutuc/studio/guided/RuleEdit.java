package vn.thutuc.studio.guided;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.WrittenRules.Written;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;
import vn.thutuc.rules.drl.Place;
import vn.thutuc.rules.drl.RulePlaces;

/**
 * Writes a changed rule into the text of its file. Only what says something else is written anew;
 * every other character, comments and spaces included, stays.
 */
final class RuleEdit {

  private final String text;
  private final String lineEnd;
  private final RulePlaces places;
  private final DrlRule before;
  private final List<Patch> patches = new ArrayList<>();

  private record Patch(int start, int end, String with) {}

  private RuleEdit(String text, Written rule) {
    this.text = text;
    this.lineEnd = lineEnd(text);
    this.places = rule.places();
    this.before = Objects.requireNonNull(rule.rule());
  }

  /** The text with one more rule at its end. */
  static String added(String text, DrlRule rule) {
    String lineEnd = lineEnd(text);
    String gap = text.isBlank() ? "" : text.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
    return text + gap + DrlText.of(rule).replace("\n", lineEnd);
  }

  /** The text without that rule and the empty lines behind it; comments above it stay. */
  static String removed(String text, Written rule) {
    int end = rule.places().whole().end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, rule.places().whole().start()) + text.substring(end);
  }

  /**
   * The text with that rule saying {@code after}.
   *
   * @param conditions for each condition of {@code after} its place in the rule as it was, or -1
   * @param actions the same for its actions
   */
  static String changed(
      String text, Written rule, DrlRule after, List<Integer> conditions, List<Integer> actions) {
    RuleEdit edit = new RuleEdit(text, rule);
    edit.head(after);
    edit.parts(
        edit.places.conditions(),
        edit.before.conditions().stream().map(DrlText::of).toList(),
        after.conditions().stream().map((Condition each) -> DrlText.of(each)).toList(),
        conditions,
        edit.places.when());
    edit.parts(
        edit.places.actions(),
        edit.before.actions().stream().map(DrlText::of).toList(),
        after.actions().stream().map((Action each) -> DrlText.of(each)).toList(),
        actions,
        edit.places.then());
    return edit.applied();
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private void head(DrlRule after) {
    if (!after.name().equals(before.name())) {
      replace(places.name(), DrlText.quoted(after.name()));
    }
    annotation("citation", before.citation(), after.citation());
    annotation("vi", before.vi(), after.vi());
    annotation("en", before.en(), after.en());
    if (after.salience() != before.salience()) {
      if (places.salience() != null) {
        replace(places.salience(), String.valueOf(after.salience()));
      } else {
        insert(endOfHead(), "salience " + after.salience());
      }
    }
  }

  private void annotation(String name, @Nullable String was, @Nullable String is) {
    Place place = places.annotations().get(name);
    if (is == null || is.equals(was)) {
      return;
    } else if (place != null) {
      replace(place, DrlText.quoted(is));
    } else {
      insert(places.name().end(), "@%s(%s)".formatted(name, DrlText.quoted(is)));
    }
  }

  /** Before {@code when}, behind whatever stands there. */
  private int endOfHead() {
    int end = places.when().start();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void parts(
      List<Place> where, List<String> was, List<String> is, List<Integer> from, Place word) {
    for (int i = 0; i < where.size(); i++) {
      if (!from.contains(i)) {
        takeOut(where.get(i));
      }
    }
    int last = word.end();
    for (int i = 0; i < is.size(); i++) {
      int old = from.get(i);
      if (old < 0) {
        insert(last, is.get(i));
        continue;
      }
      last = where.get(old).end();
      if (!same(was.get(old), is.get(i))) {
        Place place = where.get(old);
        replace(place, PartEdit.changed(place.in(text), is.get(i), lineBreak(place)));
      }
    }
  }

  private static boolean same(String was, String is) {
    return Normalizer.normalize(was, Normalizer.Form.NFC)
        .equals(Normalizer.normalize(is, Normalizer.Form.NFC));
  }

  private void replace(Place place, String with) {
    patches.add(new Patch(place.start(), place.end(), with));
  }

  private void insert(int at, String line) {
    patches.add(new Patch(at, at, lineEnd + "  " + line));
  }

  /** A part without its comments, which stay. */
  private void takeOut(Place place) {
    String comments = PartEdit.removed(place.in(text), lineBreak(place));
    if (comments.isEmpty()) {
      remove(place);
    } else {
      replace(place, comments);
    }
  }

  private String lineBreak(Place place) {
    return lineEnd + PartEdit.indent(text, place.start());
  }

  /** With its line, if nothing else stands there. */
  private void remove(Place place) {
    int start = place.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    int end = place.end();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean alone =
        start > 0
            && text.charAt(start - 1) == '\n'
            && end < text.length()
            && text.charAt(end) == '\n';
    patches.add(alone ? new Patch(start, end + 1, "") : new Patch(place.start(), place.end(), ""));
  }

  /** From the end to the beginning, so that places stay true; at one place in the order asked. */
  private String applied() {
    StringBuilder result = new StringBuilder(text);
    List<Patch> ordered = new ArrayList<>(patches);
    Collections.reverse(ordered);
    ordered.sort(Comparator.comparingInt(Patch::start).reversed());
    ordered.forEach(patch -> result.replace(patch.start(), patch.end(), patch.with()));
    return result.toString();
  }
}
