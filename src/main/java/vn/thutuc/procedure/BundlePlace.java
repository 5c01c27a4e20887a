package vn.thutuc.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the bundles an argument of the shell means: a zip, a folder, or a key in this folder. */
public final class BundlePlace {

  private BundlePlace() {}

  /** Empty when nothing is there; reading each can refuse with a BundleProblem. */
  public static List<Supplier<Bundle>> find(String argument, Path workingFolder) {
    Path path = workingFolder.resolve(argument).normalize();
    if (Files.isRegularFile(path)) {
      return List.of(() -> BundleReader.zip(path));
    }
    if (Files.isDirectory(path.resolve("processes"))) {
      return keys(path.resolve("processes")).stream()
          .<Supplier<Bundle>>map(key -> () -> BundleReader.folder(path, key))
          .toList();
    }
    Path above = path.getParent();
    if (Files.isDirectory(path) && above != null && above.endsWith("processes")) {
      Path root = workingFolder.resolve(above).getParent();
      return List.of(() -> BundleReader.folder(root, path.getFileName().toString()));
    }
    if (BundleReader.exists(workingFolder, argument)) {
      return List.of(() -> BundleReader.folder(workingFolder, argument));
    }
    return List.of();
  }

  private static List<String> keys(Path processes) {
    try (Stream<Path> folders = Files.list(processes)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.startsWith("_"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
