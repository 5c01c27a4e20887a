package vn.thutuc.rules;

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
}
