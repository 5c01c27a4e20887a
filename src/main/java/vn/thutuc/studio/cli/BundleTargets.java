package vn.thutuc.studio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.BundleLibrary;

/**
 * Finds the bundles a command names: a zip, a folder with the three roots, one bundle's process
 * folder, or a key in the current folder. Naming none means all in the current folder.
 */
final class BundleTargets {

  private final Path here;

  BundleTargets(Path here) {
    this.here = here;
  }

  /**
   * @throws UnknownTarget if a target is none of these
   */
  List<Bundle> find(List<String> targets) {
    return targets.isEmpty()
        ? new BundleLibrary(here).bundles()
        : targets.stream().flatMap(this::find).toList();
  }

  private Stream<Bundle> find(String target) {
    Path path = here.resolve(target);
    if (target.toLowerCase(Locale.ROOT).endsWith(".zip") && Files.isRegularFile(path)) {
      return Stream.of(BundleReader.zip(path));
    }
    if (Files.isDirectory(path.resolve("processes"))) {
      return new BundleLibrary(path).bundles().stream();
    }
    if (Files.isRegularFile(path.resolve("procedure.yaml"))) {
      Path folder = path.toAbsolutePath().normalize();
      Path root = folder.getParent().getParent();
      return Stream.of(BundleReader.folder(root, folder.getFileName().toString()));
    }
    if (BundleReader.exists(here, target)) {
      return Stream.of(BundleReader.folder(here, target));
    }
    throw new UnknownTarget(target);
  }
}
