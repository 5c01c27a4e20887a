package vn.thutuc.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;
import vn.thutuc.rules.dmn.DmnReader;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.ReferenceEngine;
import vn.thutuc.rules.dmn.ReferenceTable;
import vn.thutuc.rules.problem.Faults;

/**
 * How many rulings of the published social-allowance book one thread gives per second for the widow
 * of its scenarios, beside its three coefficient tables alone, compiled and on Camunda's DMN
 * engine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RulingBenchmark {

  private static final String FILE = "rules/social-allowance/coefficients.dmn";
  private static final String WIDOW = "widow-two-children-severe.yaml";
  private static final long AMOUNT = 1_890_000;

  private final List<ReferenceTable> reference = new ArrayList<>();
  private RuleBook book;
  private Facts widow;

  /** Compiles the book and parses its tables once, as a server does. */
  @Setup
  public void compile() {
    Bundle bundle = BundleReader.folder(Path.of(""), "social-allowance");
    book = RuleBook.compile(bundle.ruleSource());
    widow = facts(bundle);
    byte[] content = bundle.files().get(FILE);
    for (DmnTable table : new DmnReader(new Faults(FILE)).read(content)) {
      reference.add(
          ReferenceTable.of(new ReferenceEngine(), table, content, widow.inputs().keySet()));
    }
    Ruling ruling = wholeRuling();
    if (!Long.valueOf(AMOUNT).equals(ruling.values().get("amount")) || reference.size() != 3) {
      throw new IllegalStateException("Not the ruling to measure: " + ruling.values());
    }
  }

  private static Facts facts(Bundle bundle) {
    Scenario scenario =
        bundle.scenarios().stream().filter(s -> s.file().endsWith(WIDOW)).findFirst().orElseThrow();
    return Facts.of(
        bundle.dictionary(),
        scenario.answers(),
        scenario.receivedAt().toLocalDate(),
        scenario.channel().name());
  }

  /** Tables, rules, reasons: the whole answer. */
  @Benchmark
  public Ruling wholeRuling() {
    return book.rule("allowance", widow);
  }

  /** The three tables alone, compiled, with their reasons. */
  @Benchmark
  public void compiledTables(Blackhole sink) {
    reference.forEach(table -> sink.consume(book.decide(table.source().decision(), widow)));
  }

  /** The same three tables on Camunda's DMN engine, without reasons. */
  @Benchmark
  public void camundaTables(Blackhole sink) {
    reference.forEach(table -> sink.consume(table.decide(widow::value)));
  }
}
