package vn.thutuc.rules;

import java.util.Map;
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
import vn.thutuc.rules.dmn.DmnReader;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.ReferenceEngine;
import vn.thutuc.rules.dmn.ReferenceTable;
import vn.thutuc.rules.dmn.TableAnswer;
import vn.thutuc.rules.problem.Faults;

/**
 * How many rulings of the social-allowance book one thread gives per second, beside its coefficient
 * table alone, compiled and on Camunda's DMN engine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RulingBenchmark {

  private static final String TABLE = "allowance-coefficient";

  private RuleBook book;
  private ReferenceTable reference;
  private Facts widow;

  /** Compiles the book and parses its table once, as a server does. */
  @Setup
  public void compile() {
    book = RuleBook.compile(SampleRules.source());
    byte[] content = SampleRules.file(TABLE + ".dmn");
    DmnTable table = new DmnReader(new Faults(TABLE)).read(content).get(0);
    Map<String, ?> answers = RuleBookTest.WIDOW;
    widow = SampleRules.facts(answers);
    reference = ReferenceTable.of(new ReferenceEngine(), table, content, answers.keySet());
  }

  /** Table, rules, reasons: the whole answer. */
  @Benchmark
  public Ruling wholeRuling() {
    return book.rule("allowance", widow);
  }

  /** The table alone, compiled, with its reasons. */
  @Benchmark
  public Ruling compiledTable() {
    return book.decide(TABLE, widow);
  }

  /** The same table on Camunda's DMN engine, without reasons. */
  @Benchmark
  public TableAnswer camundaTable() {
    return reference.decide(widow::value);
  }
}
