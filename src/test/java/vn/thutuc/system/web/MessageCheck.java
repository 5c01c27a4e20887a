package vn.thutuc.system.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the messages of one room in both languages, and messages with their users. */
final class MessageCheck {

  /** The number of a placeholder such as {0} or {0,choice,…}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

  /** Keys in templates: #{page.clock.now}, #{page.x(${y})}; not #{${…}}. */
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9][a-z0-9.-]*)[({}]");

  /** Quoted words that may be keys or beginnings of keys, in templates and in Java. */
  private static final Pattern QUOTED =
      Pattern.compile("['\"]([a-z0-9][a-z0-9.-]*\\.[a-z0-9.-]*)['\"]");

  /** Keys asked for in Java by name. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:text|getMessage)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9.-]+)\"");

  private MessageCheck() {}

  /** What differs between the languages of one file. */
  static List<String> differences(Map<String, String> vietnamese, Map<String, String> english) {
    List<String> found = new ArrayList<>();
    NavigableSet<String> all = new TreeSet<>(vietnamese.keySet());
    all.addAll(english.keySet());
    for (String key : all) {
      String vi = vietnamese.get(key);
      String en = english.get(key);
      if (vi == null || en == null) {
        found.add(key + ": missing in " + (vi == null ? "Vietnamese" : "English"));
      } else if (vi.isBlank() || en.isBlank()) {
        found.add(key + ": empty");
      } else if (!placeholders(vi).equals(placeholders(en))) {
        found.add(key + ": placeholders " + placeholders(vi) + " and " + placeholders(en));
      } else if ((vi + en).contains("'")) {
        found.add(key + ": write ’ instead of ', which message formats swallow");
      }
    }
    return found;
  }

  /** Keys that sources ask for by name and no file has. */
  static List<String> missing(Set<String> keys, List<String> sources) {
    return sources.stream()
        .flatMap(source -> asked(source).stream())
        .distinct()
        .filter(key -> !key.endsWith(".") && !keys.contains(key))
        .sorted()
        .toList();
  }

  /** Keys no source names, neither whole nor by a quoted beginning that ends with a dot. */
  static List<String> unused(Set<String> keys, List<String> sources) {
    Set<String> named = new TreeSet<>();
    sources.forEach(
        source -> {
          named.addAll(asked(source));
          QUOTED.matcher(source).results().map(m -> m.group(1)).forEach(named::add);
        });
    List<String> beginnings = named.stream().filter(word -> word.endsWith(".")).toList();
    return keys.stream()
        .filter(key -> !named.contains(key) && beginnings.stream().noneMatch(key::startsWith))
        .sorted()
        .toList();
  }

  private static Set<String> asked(String source) {
    Set<String> keys = new TreeSet<>();
    for (Pattern pattern : List.of(IN_TEMPLATE, ASKED)) {
      Matcher matcher = pattern.matcher(source);
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  private static NavigableSet<String> placeholders(String message) {
    NavigableSet<String> numbers = new TreeSet<>();
    PLACEHOLDER.matcher(message).results().map(m -> m.group(1)).forEach(numbers::add);
    return numbers;
  }
}
