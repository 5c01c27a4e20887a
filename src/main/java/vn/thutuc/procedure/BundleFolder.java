package vn.thutuc.procedure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a bundle's three folders from disk. Links are refused, not followed; hidden files (of
 * editors and file managers) are not part of the bundle.
 */
final class BundleFolder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final String folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private long total;

  BundleFolder(Path root, String folder) {
    this.root = root;
    this.folder = folder;
  }

  Map<String, byte[]> read() throws IOException {
    for (String name : BundlePath.ROOTS) {
      Path start = root.resolve(name).resolve(folder);
      if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(start, this);
      } else if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        throw new BundleProblem("bundle.link", name + "/" + folder);
      }
    }
    return files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    return isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path = pathOf(file);
    if (!attributes.isRegularFile()) {
      throw new BundleProblem("bundle.link", path);
    }
    guard(path, attributes.size());
    files.put(path, Files.readAllBytes(file));
    return FileVisitResult.CONTINUE;
  }

  /** Looked at before reading, so that a huge file is never loaded. */
  private void guard(String path, long size) {
    total += size;
    BundleLimits.guard(path, size, total);
    if (files.size() >= BundleLimits.FILES) {
      throw new BundleProblem("bundle.too-many", path, BundleLimits.FILES);
    }
  }

  private String pathOf(Path file) {
    StringBuilder path = new StringBuilder();
    for (Path part : root.relativize(file)) {
      path.append(path.isEmpty() ? "" : "/").append(part);
    }
    return path.toString();
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
