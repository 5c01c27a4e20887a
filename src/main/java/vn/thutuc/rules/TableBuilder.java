package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.Column;
import vn.thutuc.rules.dmn.CompiledTable;
import vn.thutuc.rules.dmn.DecisionTable;
import vn.thutuc.rules.dmn.DmnReader;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.ReferenceEngine;
import vn.thutuc.rules.dmn.ReferenceTable;
import vn.thutuc.rules.dmn.TableAnalysis;
import vn.thutuc.rules.dmn.TableCompiler;
import vn.thutuc.rules.dmn.TableError;
import vn.thutuc.rules.problem.Fault;
import vn.thutuc.rules.problem.Faults;

/** Reads, checks and compiles the decision tables of a bundle. */
final class TableBuilder {

  /** More than any procedure asks; what they require of each other is followed by recursion. */
  private static final int MOST_DECISIONS = 200;

  private final RuleSource source;
  private final List<Fault> found;
  private final Map<String, DmnTable> written = new LinkedHashMap<>();
  private final Map<String, Faults> faults = new HashMap<>();
  private final Map<String, Integer> inFile = new HashMap<>();

  TableBuilder(RuleSource source, List<Fault> found) {
    this.source = source;
    this.found = found;
  }

  /** The decisions that could be read. */
  Map<String, DmnTable> written() {
    return written;
  }

  BookTables build() {
    for (Map.Entry<String, byte[]> file : new TreeMap<>(source.dmn()).entrySet()) {
      read(file.getKey(), file.getValue());
    }
    OutputColumns lent = new OutputColumns(source.ruleSets(), written);
    Map<String, BookTable> tables = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (DmnTable table : written.values()) {
      requires(table);
      book(table, lent, used).ifPresent(book -> tables.put(table.decision(), book));
    }
    faults.values().forEach(each -> found.addAll(each.found()));
    return new BookTables(tables, used);
  }

  private void read(String file, byte[] content) {
    Faults own = new Faults(file);
    faults.put(file, own);
    List<DmnTable> tables = new DmnReader(own).read(content);
    inFile.put(file, tables.size());
    if (written.size() + tables.size() > MOST_DECISIONS) {
      own.add("dmn.too-many-decisions", null, MOST_DECISIONS);
      return;
    }
    for (DmnTable table : tables) {
      if (written.putIfAbsent(table.decision(), table) != null) {
        own.add("dmn.decision-twice", table.decision());
      }
    }
  }

  private void requires(DmnTable table) {
    Set<String> seen = new LinkedHashSet<>(table.requires());
    for (String decision : new ArrayList<>(seen)) {
      if (!written.containsKey(decision)) {
        faultsOf(table).add("dmn.unknown-decision", table.decision(), decision);
      }
    }
    boolean grown = true;
    while (grown) {
      Set<String> more = new LinkedHashSet<>();
      seen.stream()
          .filter(written::containsKey)
          .forEach(decision -> more.addAll(written.get(decision).requires()));
      grown = seen.addAll(more);
    }
    if (seen.contains(table.decision())) {
      faultsOf(table).add("dmn.circle", table.decision());
    }
  }

  private Faults faultsOf(DmnTable table) {
    return faults.get(table.file());
  }

  private Optional<BookTable> book(DmnTable table, OutputColumns lent, Set<String> used) {
    Faults own = faultsOf(table);
    List<RowLaw> laws =
        table.rows().stream()
            .map(
                row ->
                    RowLaw.of(table, row, inFile.get(table.file()) == 1, source.citations(), own))
            .toList();
    InputColumns inputs = new InputColumns(source.dictionary(), lent.of(table.decision()));
    List<Column> columns = inputs.of(table, own);
    used.addAll(inputs.lentNames());
    int before = own.count();
    TableCompiler compiler = new TableCompiler(own, table, columns, inputs.names());
    Optional<CompiledTable> compiled = compiler.compile();
    if (own.count() > before) {
      return Optional.empty();
    }
    compiler.outside().forEach(cell -> own.add("dmn.outside-subset", cell.element(), cell.text()));
    compiled.ifPresent(each -> new TableAnalysis(each).report(own));
    DecisionTable decision = compiled.isPresent() ? compiled.get() : reference(table, inputs);
    if (decision == null) {
      return Optional.empty();
    }
    List<String> fields = columns.stream().map(Column::field).toList();
    List<List<String>> sources = fields.stream().map(this::sources).toList();
    return Optional.of(new BookTable(decision, fields, sources, laws, remedies(table, compiled)));
  }

  private List<String> sources(String field) {
    Optional<FactType> dossier = source.dictionary().type(FactType.DOSSIER);
    return dossier.map(type -> type.sourcesOf(field)).orElse(List.of());
  }

  private @Nullable DecisionTable reference(DmnTable table, InputColumns inputs) {
    try {
      byte[] content = source.dmn().get(table.file());
      return ReferenceTable.of(new ReferenceEngine(), table, content, inputs.names());
    } catch (TableError e) {
      boolean type = e.kind() == TableError.Cause.UNKNOWN_TYPE;
      String code = type ? "dmn.unknown-type" : "dmn.not-evaluable";
      faultsOf(table).add(code, table.decision(), e.getMessage());
      return null;
    }
  }

  private List<List<@Nullable Text>> remedies(DmnTable table, Optional<CompiledTable> compiled) {
    Remedies remedies = new Remedies(name -> source.dictionary().dossierField(name).orElse(null));
    return table.rows().stream()
        .map(row -> compiled.map(each -> remedies.of(each, row)).orElse(List.of()))
        .toList();
  }
}
