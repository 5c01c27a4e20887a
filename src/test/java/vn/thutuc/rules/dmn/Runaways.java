package vn.thutuc.rules.dmn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.problem.Faults;

/**
 * Runs rules and tables that do not come to an end, in a JVM of their own with a small heap, while
 * another thread goes on asking a rule book; prints for each how it ended, after how long, and how
 * many rulings the other thread was given meanwhile.
 */
public final class Runaways {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String RULE =
      "rule \"%s\" @citation(\"sample-1\") @vi(\"v\") @en(\"e\") when %s then %s end\n";
  private static final AtomicLong RULINGS = new AtomicLong();
  private static final AtomicLong BROKEN = new AtomicLong();

  private Runaways() {}

  public static void main(String[] arguments) {
    RuleBook good = RuleBook.compile(SampleBundles.good().ruleSource());
    Facts facts = facts(SampleBundles.good(), 2);
    Thread others = new Thread(() -> goOn(good, facts), "others");
    others.setDaemon(true);
    others.start();
    rules("cross product", "Child() Child() Child()", "ruling.satisfied(\"x\");");
    rules(
        "absent pairs",
        "Child($a : schoolAge) not Child(schoolAge > $a) Child() Child()",
        "ruling.satisfied(\"x\");");
    rules("endless derivation", "Made($n : n)", "insertLogical(new Made($n + 1));");
    rules(
        "doubling derivation",
        "Made($n : n)",
        "insertLogical(new Made($n + $n));insertLogical(new Made($n + $n + 1));");
    feel(
        "loop, guarded",
        new ReferenceEngine(),
        "count(for i in 1..20000 return count(for j in 1..20000 return i * j)) > 1");
    feel(
        "loop",
        open(),
        "count(for i in 1..20000 return count(for j in 1..20000 return i * j)) > 1");
    feel("large list", open(), "count(for i in 1..30000000 return i) > 1");
    afterwards(good, facts);
    Runtime.getRuntime().halt(0);
  }

  private static void goOn(RuleBook book, Facts facts) {
    while (true) {
      try {
        book.rule("support", facts);
        book.rule("pre-check", facts);
        RULINGS.incrementAndGet();
      } catch (OutOfMemoryError e) {
        BROKEN.incrementAndGet();
      }
    }
  }

  private static void rules(String name, String when, String then) {
    Bundle bundle =
        bundle(
            RULE.formatted("r", when, then)
                + RULE.formatted("seed", "Dossier()", "insertLogical(new Made(1));"));
    RuleBook book = RuleBook.compile(bundle.ruleSource());
    Facts facts = facts(bundle, 200);
    end(name, () -> book.rule("support", facts));
  }

  private static void feel(String name, ReferenceEngine engine, String cell) {
    byte[] content =
        SampleBundles.text("rules/sample-permit/tables.dmn")
            .replace("<text>\"LARGE\"</text>", "<text><![CDATA[" + cell + "]]></text>")
            .getBytes(StandardCharsets.UTF_8);
    DmnTable table =
        new DmnReader(new Faults("tables.dmn"))
            .read(content).stream()
                .filter(each -> each.decision().equals("papers"))
                .findFirst()
                .orElseThrow();
    ReferenceTable reference = ReferenceTable.of(engine, table, content, Set.of("size"));
    end(name, () -> reference.decide(field -> "LARGE"));
  }

  /** The engine as it comes, as if the guard had been got round. */
  private static ReferenceEngine open() {
    return new ReferenceEngine(new DefaultDmnEngineConfiguration());
  }

  private static void end(String name, Runnable work) {
    long rulings = RULINGS.get();
    long begin = System.nanoTime();
    String answer = "none";
    try {
      work.run();
    } catch (Refusal refusal) {
      answer = refusal.code();
    } catch (TableError refusal) {
      answer = refusal.kind().name();
    }
    long millis = (System.nanoTime() - begin) / 1_000_000;
    boolean told = false;
    while (!told) {
      told = tell(name, answer, millis, RULINGS.get() - rulings);
    }
  }

  /** False while the heap is so full of a list nobody waits for that not even a line fits in. */
  private static boolean tell(String name, String answer, long millis, long rulings) {
    try {
      String line = "%s|%s|%d|%d|%d".formatted(name, answer, millis, rulings, BROKEN.get());
      System.out.println(line);
      return true;
    } catch (OutOfMemoryError e) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
      return false;
    }
  }

  /** The list has filled the heap and its thread has died of it, or soon will. */
  private static void afterwards(RuleBook book, Facts facts) {
    boolean answered = false;
    for (int second = 0; second < 20 && !(answered && second > 5); second++) {
      answered = answersAfterASecond(book, facts);
    }
    System.out.println("afterwards|" + (answered ? "answered" : "none") + "|0|1|0");
  }

  private static boolean answersAfterASecond(RuleBook book, Facts facts) {
    try {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      book.rule("support", facts);
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    }
  }

  private static Bundle bundle(String drl) {
    Map<String, byte[]> files = new TreeMap<>(SampleBundles.good().files());
    files.put("rules/sample-permit/support.drl", drl.getBytes(StandardCharsets.UTF_8));
    String facts =
        SampleBundles.text("rules/sample-permit/facts.yaml")
            + "\nMade: {derived: true, n: integer}\n";
    files.put("rules/sample-permit/facts.yaml", facts.getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  private static Facts facts(Bundle bundle, int children) {
    List<Map<String, Object>> rows =
        IntStream.range(0, children)
            .<Map<String, Object>>mapToObj(i -> Map.of("schoolAge", i))
            .toList();
    return Facts.of(
        bundle.dictionary(), Map.of("age", 20, "size", "LARGE", "children", rows), TODAY, "ONLINE");
  }
}
