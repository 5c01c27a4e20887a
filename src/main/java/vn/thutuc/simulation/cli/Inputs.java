package vn.thutuc.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The diagram and the parameters beside it, whichever of the two was named, or their folder. */
record Inputs(Path diagram, Path parameters) {

  private static final List<String> PARAMETERS = List.of(".yaml", ".yml", ".json");

  static Optional<Inputs> find(Path named, @Nullable Path parameters) {
    if (parameters != null) {
      boolean both = Files.isRegularFile(named) && Files.isRegularFile(parameters);
      return both ? Optional.of(new Inputs(named, parameters)) : Optional.empty();
    }
    Path folder = Files.isDirectory(named) ? named : named.toAbsolutePath().getParent();
    if (!Files.exists(named) || folder == null) {
      return Optional.empty();
    }
    Optional<Path> diagram =
        isDiagram(named) ? Optional.of(named) : only(folder, List.of(".bpmn"), named);
    Optional<Path> values =
        Files.isRegularFile(named) && !isDiagram(named)
            ? Optional.of(named)
            : only(folder, PARAMETERS, named);
    return diagram.flatMap(drawn -> values.map(told -> new Inputs(drawn, told)));
  }

  private static boolean isDiagram(Path path) {
    return Files.isRegularFile(path) && path.toString().endsWith(".bpmn");
  }

  /** The one with the same name, else the only one of the folder. */
  private static Optional<Path> only(Path folder, List<String> endings, Path named) {
    String stem = stem(named);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(path -> endings.stream().anyMatch(path.toString()::endsWith))
              .sorted()
              .toList();
      return found.stream()
          .filter(path -> stem(path).equals(stem))
          .findFirst()
          .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
