package vn.thutuc.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.Kind;
import vn.thutuc.rules.drl.DrlReader;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.FaultPlaces;
import vn.thutuc.rules.problem.Fault;
import vn.thutuc.rules.problem.Faults;

/** Checks the rules of a bundle as a whole, and puts the book together when nothing is wrong. */
final class BookBuilder {

  private static final String MANIFEST = "procedure.yaml";
  private static final int MOST_RULES = 500;

  private final RuleSource source;
  private final List<Fault> found = new ArrayList<>();
  private final Faults manifest = new Faults(MANIFEST);
  private final Map<String, List<DrlRule>> rules = new LinkedHashMap<>();
  private final Map<List<String>, int[]> levels = new LinkedHashMap<>();
  private final Map<List<String>, CompiledRules> compiled = new LinkedHashMap<>();
  private final TableBuilder tableBuilder;
  private final BookTables tables;

  BookBuilder(RuleSource source) {
    this.source = source;
    this.tableBuilder = new TableBuilder(source, found);
    this.tables = tableBuilder.build();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(source.drl()).entrySet()) {
      rules.put(file.getKey(), read(file.getKey(), file.getValue()));
    }
    source.ruleSets().forEach(this::check);
    legalValues();
    found.addAll(manifest.found());
  }

  private void legalValues() {
    Faults faults = new Faults("parameters.yaml");
    for (LegalParameter parameter : source.legalValues().parameters()) {
      parameter.values().stream()
          .filter(value -> !source.citations().containsKey(value.legalBasis()))
          .forEach(
              value ->
                  faults.add("parameters.unknown-citation", parameter.name(), value.legalBasis()));
    }
    found.addAll(faults.found());
  }

  /** Every problem, errors first. */
  List<RuleProblem> problems() {
    return found.stream()
        .map(ProblemTexts::problem)
        .sorted(Comparator.comparing(RuleProblem::severity))
        .toList();
  }

  private List<DrlRule> read(String file, byte[] content) {
    Faults faults = new Faults(file);
    RuleCheck check = new RuleCheck(source, faults);
    List<DrlRule> checked =
        new DrlReader(faults)
            .read(content).stream().flatMap(rule -> check.check(rule).stream()).toList();
    FaultPlaces places = new FaultPlaces(new String(content, StandardCharsets.UTF_8));
    faults.found().stream().map(places::placed).forEach(found::add);
    return checked;
  }

  private void check(RuleSetSpec spec) {
    if (spec.decision() != null) {
      known(spec, spec.decision());
    }
    for (TableStep step : spec.tables()) {
      known(spec, step.decision()).ifPresent(table -> as(spec, step, table));
    }
    for (String file : spec.drl()) {
      if (!rules.containsKey(file)) {
        manifest.add("rules.unknown-file", spec.name(), file);
      }
    }
    List<DrlRule> own = rulesOf(spec);
    if (own.size() > MOST_RULES) {
      manifest.add("rules.too-many", spec.name(), MOST_RULES);
    } else if (!own.isEmpty() && !levels.containsKey(spec.drl())) {
      Faults faults = new Faults(own.get(0).file());
      new Strata(source.dictionary(), own)
          .levels(faults)
          .ifPresent(each -> levels.put(spec.drl(), each));
      found.addAll(faults.found());
    }
  }

  private List<DrlRule> rulesOf(RuleSetSpec spec) {
    return spec.drl().stream()
        .flatMap(file -> rules.getOrDefault(file, List.of()).stream())
        .toList();
  }

  private Optional<DmnTable> known(RuleSetSpec spec, String decision) {
    DmnTable table = tableBuilder.written().get(decision);
    if (table == null) {
      manifest.add("rules.unknown-decision", spec.name(), decision);
    }
    return Optional.ofNullable(table);
  }

  private void as(RuleSetSpec spec, TableStep step, DmnTable table) {
    if (step.as() == null) {
      return;
    }
    Optional<FactType> type = source.dictionary().type(step.as()).filter(FactType::derived);
    if (type.isEmpty()) {
      manifest.add("rules.as-type", spec.name(), step.as());
      return;
    }
    for (int i = 0; i < table.outputs().size(); i++) {
      String output = table.outputs().get(i).name();
      Kind kind = TableOutputs.kind(table, i);
      if (type.get().field(output).filter(field -> field.kind() == kind).isEmpty()) {
        manifest.add("rules.as-field", spec.name(), step.decision(), output, step.as());
      }
    }
  }

  /** The questions of the book. */
  List<Question> questions() {
    return source.ruleSets().stream().map(this::question).toList();
  }

  BookTables tables() {
    return tables;
  }

  private Question question(RuleSetSpec spec) {
    List<Question.Step> steps = new ArrayList<>();
    if (spec.decision() != null) {
      steps.add(new Question.Step(spec.decision(), null));
    }
    for (TableStep step : spec.tables()) {
      FactType as = step.as() == null ? null : source.dictionary().type(step.as()).orElseThrow();
      steps.add(new Question.Step(step.decision(), as));
    }
    CompiledRules rules = levels.containsKey(spec.drl()) ? compiled(spec) : null;
    return new Question(spec.name(), spec.purpose(), tables, steps, rules);
  }

  /** Rule sets of the same files share what Drools has compiled, which takes a second or two. */
  private CompiledRules compiled(RuleSetSpec spec) {
    return compiled.computeIfAbsent(
        spec.drl(), files -> CompiledRules.of(source, rulesOf(spec), levels.get(files)));
  }
}
