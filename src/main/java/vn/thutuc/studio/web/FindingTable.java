package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.fix.Fix;
import vn.thutuc.studio.fix.Fixes;

/** What is found in a draft, file by file, the one at hand first, with what can be done at once. */
@Component
class FindingTable {

  private final Words words;

  FindingTable(Words words) {
    this.words = words;
  }

  /** The findings of one file; those that are merely told apart. */
  record Group(String file, boolean here, List<Row> grave, List<Row> told) {}

  record Row(Finding finding, List<Offer> offers) {}

  /** A fix as a button: what is sent, and the sentence that says what it will do. */
  record Offer(String id, String sentence) {}

  /** Lays the findings out; the buttons are for those who may change the draft. */
  void show(Model model, DraftBundles.Trial trial, String at, boolean editable) {
    List<Row> rows =
        trial.findings().stream()
            .map(one -> new Row(one, editable ? offers(trial.bundle(), one) : List.of()))
            .toList();
    List<ManyFindings> many = many(rows, at);
    Set<Row> told = many.stream().flatMap(one -> one.rows().stream()).collect(Collectors.toSet());
    model.addAttribute("many", many);
    model.addAttribute(
        "groups", groups(rows.stream().filter(row -> !told.contains(row)).toList(), at));
    model.addAttribute("fixable", editable);
    DraftTable.show(model, trial.findings());
  }

  /** What many files say alike; what the file at hand says is told for itself. */
  private static List<ManyFindings> many(List<Row> rows, String at) {
    Map<String, List<Row>> byCode = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.finding().file().equals(at))
        .filter(row -> row.finding().severity() != Severity.INFO)
        .forEach(
            row -> byCode.computeIfAbsent(row.finding().code(), any -> new ArrayList<>()).add(row));
    return byCode.values().stream().filter(ManyFindings::areMany).map(ManyFindings::of).toList();
  }

  private static List<Group> groups(List<Row> rows, String at) {
    Map<String, List<Row>> byFile = new LinkedHashMap<>();
    rows.forEach(
        row -> byFile.computeIfAbsent(row.finding().file(), any -> new ArrayList<>()).add(row));
    return byFile.entrySet().stream()
        .map(file -> group(file.getKey(), file.getKey().equals(at), file.getValue()))
        .sorted(Comparator.comparing(group -> !group.here()))
        .toList();
  }

  private static Group group(String file, boolean here, List<Row> rows) {
    return new Group(
        file,
        here,
        rows.stream().filter(row -> row.finding().severity() != Severity.INFO).toList(),
        rows.stream().filter(row -> row.finding().severity() == Severity.INFO).toList());
  }

  private List<Offer> offers(@Nullable Bundle bundle, Finding finding) {
    return bundle == null
        ? List.of()
        : Fixes.of(bundle, finding).stream()
            .map(fix -> new Offer(fix.id(), sentence(fix, words)))
            .toList();
  }

  /** What a fix will do. */
  static String sentence(Fix fix, Words words) {
    Object[] named =
        fix.key().equals("role")
            ? new Object[] {words.text("role." + fix.args().get(0))}
            : fix.args().toArray();
    return words.text("studio.shell.fix." + fix.key(), named);
  }
}
