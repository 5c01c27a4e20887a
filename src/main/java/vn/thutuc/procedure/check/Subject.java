package vn.thutuc.procedure.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FileProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FlowGraph;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.RuleProblems;

/** The bundle under inspection, with what several inspections ask of it. */
final class Subject {

  private final Bundle bundle;
  private final LocalDate today;
  private final List<RuleProblem> dataProblems;
  private @Nullable Set<String> tableWords;
  private @Nullable Set<String> drlWords;
  private @Nullable FlowGraph graph;

  Subject(Bundle bundle, LocalDate today) {
    this.bundle = bundle;
    this.today = today;
    this.dataProblems =
        Stream.of(
                problems("facts.yaml", bundle::dictionary),
                problems("parameters.yaml", bundle::legalValues))
            .flatMap(List::stream)
            .toList();
  }

  /** What the reader of a file refuses, if its shape lets it be read at all. */
  private List<RuleProblem> problems(String file, Runnable reader) {
    if (hasShape(file)) {
      try {
        reader.run();
      } catch (RuleProblems refusal) {
        return refusal.problems();
      }
    }
    return List.of();
  }

  /** What is wrong with the dictionary and the legal values beyond their shape. */
  List<RuleProblem> dataProblems() {
    return dataProblems;
  }

  Bundle bundle() {
    return bundle;
  }

  Manifest manifest() {
    return bundle.manifest();
  }

  Flow flow() {
    return bundle.flow();
  }

  FlowGraph graph() {
    if (graph == null) {
      graph = FlowGraph.of(flow());
    }
    return graph;
  }

  String manifestFile() {
    return bundle.path("processes", "procedure.yaml");
  }

  String processFile() {
    return bundle.path("processes", manifest().process());
  }

  /** Today, but not outside the time the bundle itself is in force. */
  LocalDate day() {
    LocalDate from = manifest().validFrom();
    LocalDate to = manifest().validTo();
    LocalDate day = today.isBefore(from) ? from : today;
    return to != null && day.isAfter(to) ? to : day;
  }

  /** Whether the files with that ending can be relied on; a missing translation does no harm. */
  boolean isSound(String ending) {
    return hasShape(ending)
        && dataProblems.stream().map(RuleProblem::file).noneMatch(file -> file.endsWith(ending));
  }

  private boolean hasShape(String ending) {
    boolean isForm = ending.equals(".form");
    return bundle.fileProblems().stream()
        .filter(problem -> !problem.code().startsWith("language."))
        .map(FileProblem::file)
        .noneMatch(file -> file.endsWith(ending) || (isForm && file.endsWith(".en.yaml")));
  }

  Set<String> decisions() {
    return bundle.decisionNames().values().stream()
        .map(names -> names.decisions())
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** Where the text of a rule reads that name: in an input expression or anywhere in the DRL. */
  boolean isReadByRule(String name) {
    return tableWords().contains(name) || drlWords().contains(name);
  }

  private Set<String> tableWords() {
    if (tableWords == null) {
      tableWords =
          bundle.decisionNames().values().stream()
              .flatMap(names -> names.inputs().stream())
              .flatMap(input -> Tokens.of(input).stream())
              .collect(Collectors.toSet());
    }
    return tableWords;
  }

  Set<String> drlWords() {
    if (drlWords == null) {
      drlWords =
          bundle.files().entrySet().stream()
              .filter(file -> file.getKey().endsWith(".drl"))
              .flatMap(file -> Tokens.of(file.getValue()).stream())
              .collect(Collectors.toSet());
    }
    return drlWords;
  }

  /** The rule set a rule task asks. */
  static Optional<String> ruleSet(Flow.Step step) {
    return step.property("ruleSet");
  }

  List<Flow.Step> steps(Flow.Kind kind) {
    return flow().steps().stream().filter(step -> step.kind() == kind).toList();
  }
}
