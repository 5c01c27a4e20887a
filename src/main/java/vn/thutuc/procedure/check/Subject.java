package vn.thutuc.procedure.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.FileProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FlowGraph;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.RuleProblems;

/** The bundle under inspection, with what several inspections ask of it. */
final class Subject {

  private final Bundle bundle;
  private final LocalDate today;

  Subject(Bundle bundle, LocalDate today) {
    this.bundle = bundle;
    this.today = today;
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
    return FlowGraph.of(flow());
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

  /** Whether the files with that ending can be relied on: their shape, and what it says. */
  boolean isSound(String ending) {
    return isShaped(ending)
        && (!ending.equals("facts.yaml") || isReadable(bundle::dictionary))
        && (!ending.equals("parameters.yaml") || isReadable(bundle::legalValues));
  }

  /** Whether they have the published shape; a missing translation does no harm. */
  boolean isShaped(String ending) {
    boolean isForm = ending.equals(".form");
    return bundle.fileProblems().stream()
        .filter(problem -> !problem.code().startsWith("language."))
        .map(FileProblem::file)
        .noneMatch(file -> file.endsWith(ending) || (isForm && file.endsWith(".en.yaml")));
  }

  /** What cannot be read is told by {@link RuleInspection}; nobody else looks at it then. */
  private static boolean isReadable(Supplier<?> part) {
    try {
      part.get();
      return true;
    } catch (RuleProblems | BundleProblem e) {
      return false;
    }
  }

  Set<String> decisions() {
    return bundle.decisionNames().values().stream()
        .map(names -> names.decisions())
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** Where the text of a rule reads that name: in an input expression or anywhere in the DRL. */
  boolean isReadByRule(String name) {
    boolean inTable =
        bundle.decisionNames().values().stream()
            .flatMap(names -> names.inputs().stream())
            .anyMatch(input -> Tokens.of(input).contains(name));
    return inTable || drlWords().contains(name);
  }

  Set<String> drlWords() {
    return bundle.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".drl"))
        .flatMap(file -> Tokens.of(file.getValue()).stream())
        .collect(Collectors.toSet());
  }

  /** The rule set a rule task asks. */
  static Optional<String> ruleSet(Flow.Step step) {
    return step.property("ruleSet");
  }

  List<Flow.Step> steps(Flow.Kind kind) {
    return flow().steps().stream().filter(step -> step.kind() == kind).toList();
  }
}
