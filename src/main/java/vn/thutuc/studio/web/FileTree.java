package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.draft.DraftFile;

/**
 * The files of a draft in groups: the process, its worked cases, tables, rules and forms. A bundle
 * has dozens; only the group with the file at hand lies open, and the two files of the process.
 */
final class FileTree {

  private static final String PROCESS = "processes";
  private static final List<String> GROUPS =
      List.of(PROCESS, "tables", "rules", "forms", "scenarios");

  private FileTree() {}

  /** Files of one kind. */
  record Group(String key, boolean open, List<Leaf> leaves) {

    Group {
      leaves = List.copyOf(leaves);
    }
  }

  /** A file, by the last part of its path. */
  record Leaf(String path, String name, boolean current, boolean faulty) {}

  static List<Group> of(List<DraftFile> files, String current, List<Finding> findings) {
    Set<String> faulty =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::file)
            .collect(Collectors.toSet());
    Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
    for (DraftFile file : files) {
      String path = file.path();
      String name = path.split("/", 3)[2].replaceFirst("^scenarios/", "");
      groups
          .computeIfAbsent(groupOf(path), any -> new ArrayList<>())
          .add(new Leaf(path, name, path.equals(current), faulty.contains(path)));
    }
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> new Group(group.getKey(), isOpen(group), group.getValue()))
        .toList();
  }

  private static boolean isOpen(Map.Entry<String, List<Leaf>> group) {
    return group.getKey().equals(PROCESS) || group.getValue().stream().anyMatch(Leaf::current);
  }

  private static String groupOf(String path) {
    String[] parts = path.split("/", 3);
    if (parts[2].startsWith("scenarios/")) {
      return "scenarios";
    }
    return path.endsWith(".dmn") ? "tables" : parts[0];
  }
}
