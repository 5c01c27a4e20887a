package vn.thutuc.rules;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.TableAnswer;

/** The tables of a book by decision id; a table's required decisions are asked before it. */
final class BookTables {

  private final Map<String, BookTable> tables;
  private final Set<String> derivedInputs;

  /**
   * @param derivedInputs the names of inputs that are outputs of other tables
   */
  BookTables(Map<String, BookTable> tables, Set<String> derivedInputs) {
    this.tables = new LinkedHashMap<>(tables);
    this.derivedInputs = Set.copyOf(derivedInputs);
  }

  BookTable table(String decision) {
    BookTable table = tables.get(decision);
    if (table == null) {
      throw new IllegalArgumentException(
          "There is no decision '%s'; the book has %s.".formatted(decision, tables.keySet()));
    }
    return table;
  }

  List<String> ids() {
    return tables.values().stream()
        .flatMap(table -> table.laws().stream())
        .map(RowLaw::id)
        .toList();
  }

  Map<String, RuleSentence> sentences() {
    Map<String, RuleSentence> sentences = new LinkedHashMap<>();
    for (BookTable table : tables.values()) {
      for (RowLaw law : table.laws()) {
        sentences.put(law.id(), law.sentence());
      }
    }
    return sentences;
  }

  /** What the rows of some decisions say, and those of every decision they require. */
  List<RuleSentence> sentencesOf(List<String> decisions) {
    Set<String> asked = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(decisions);
    while (!open.isEmpty()) {
      String decision = open.pop();
      if (asked.add(decision)) {
        open.addAll(table(decision).source().requires());
      }
    }
    return asked.stream()
        .flatMap(decision -> table(decision).laws().stream())
        .map(RowLaw::sentence)
        .toList();
  }

  /** One evaluation: the answers so far, and the values they lend to later tables. */
  final class Evaluation {

    private final Facts facts;
    private final Map<String, TableAnswer> answers = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> lent = new HashMap<>();

    Evaluation(Facts facts) {
      this.facts = facts;
    }

    Function<String, @Nullable Object> values() {
      return derivedInputs.isEmpty() ? facts::value : this::value;
    }

    private @Nullable Object value(String name) {
      Object value = derivedInputs.contains(name) ? lent.get(name) : null;
      return value == null ? facts.value(name) : value;
    }

    /** Every table asked so far, required ones included, in the order they answered. */
    Map<String, TableAnswer> answers() {
      return Collections.unmodifiableMap(answers);
    }

    TableAnswer answer(String decision) {
      TableAnswer known = answers.get(decision);
      if (known != null) {
        return known;
      }
      BookTable table = table(decision);
      table.source().requires().forEach(this::answer);
      TableAnswer answer = table.decide(values());
      answers.put(decision, answer);
      if (table.source().hitPolicy().isSingle() && !derivedInputs.isEmpty()) {
        answer.results().forEach(lent::putAll);
      }
      return answer;
    }
  }
}
