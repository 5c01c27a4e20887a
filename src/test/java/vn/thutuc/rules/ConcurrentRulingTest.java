package vn.thutuc.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One book, many threads, each with a dossier of its own. */
class ConcurrentRulingTest {

  private static final List<Object> VALUES = List.of(5L, SampleRules.TODAY, true, "x");

  @Test
  void everyThreadGetsItsOwnAnswer() throws Exception {
    RuleBook book = RuleBook.compile(SampleRules.source());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int children = thread + 1;
        answers.add(threads.submit(() -> asks(book, children)));
      }
      for (Future<Boolean> answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean asks(RuleBook book, int children) {
    Map<String, Object> answers = new java.util.HashMap<>(RuleBookTest.WIDOW);
    answers.put("children", java.util.Collections.nCopies(children, Map.of("age", 5)));
    Facts facts = SampleRules.facts(answers);
    long expected = 540_000L * children + 810_000L;
    for (int i = 0; i < 500; i++) {
      Ruling ruling = book.rule("allowance", facts);
      if (!ruling.values().get("amount").equals(expected) || ruling.reasons().size() != 3) {
        return false;
      }
    }
    return true;
  }

  @Test
  void booksCompiledAtOnceStayApart() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Ruling>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String text =
            new String(SampleRules.file("allowance.drl"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("NO_CATEGORY", "NONE_" + i);
        answers.add(
            threads.submit(
                () ->
                    RuleBook.compile(SampleRules.drl(text))
                        .rule("rules", SampleRules.facts(Map.of()))));
      }
      for (int i = 0; i < 4; i++) {
        assertThat(answers.get(i).get().reasons())
            .extracting(Reason::code)
            .containsExactly("NONE_" + i);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The facts of each book have a field of one name, but of another type. */
  @Test
  void booksOfOtherShapesCompiledAtOnceStayApart() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Ruling>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        int number = i;
        answers.add(threads.submit(() -> ruling(number)));
      }
      for (int i = 0; i < 16; i++) {
        assertThat(answers.get(i).get().values()).containsEntry("v" + i, VALUES.get(i % 4));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Ruling ruling(int number) {
    String type = List.of("integer", "date", "boolean", "string").get(number % 4);
    String rule =
        """
        rule "r"
          @citation("law") @vi("Luật") @en("Law")
        when
          Dossier($given : given)
        then
          ruling.set("v%d", $given);
        end
        """
            .formatted(number);
    Dictionary dictionary =
        Dictionary.read("facts.yaml", ("Dossier:\n  given: " + type + "\n").getBytes(UTF_8));
    RuleSource source =
        new RuleSource(
            dictionary,
            LegalValues.none(),
            Map.of(),
            Map.of("rules.drl", rule.getBytes(UTF_8)),
            List.of(
                new RuleSetSpec("rules", Purpose.DECISION, null, List.of(), List.of("rules.drl"))),
            Map.of("law", new Citation("law", Text.same("law"))),
            "hash");
    Map<String, Object> answers = Map.of("given", VALUES.get(number % 4));
    return RuleBook.compile(source)
        .rule("rules", Facts.of(dictionary, answers, SampleRules.TODAY, "ONLINE"));
  }
}
