package vn.thutuc.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/**
 * The bundles that lie under {@code processes/}, {@code rules/} and {@code forms/} of a folder, or
 * the samples that travel in the jar where the folder has none.
 */
public final class BundleLibrary {

  private static final String SAMPLES = "samples/";

  private final Path root;

  public BundleLibrary(Path root) {
    this.root = root;
  }

  /**
   * All bundles by folder, earlier versions ({@code key@date}) among them; each is read when it is
   * asked for, so that one that cannot be read spoils no other.
   */
  public SortedMap<String, Supplier<Bundle>> bundles() {
    try {
      return Files.isDirectory(root.resolve("processes")) ? fromFolder() : fromJar();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the procedures in " + root, e);
    }
  }

  private SortedMap<String, Supplier<Bundle>> fromFolder() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("processes"))) {
      SortedMap<String, Supplier<Bundle>> bundles = new TreeMap<>();
      folders
          .filter(folder -> Files.exists(folder.resolve("procedure.yaml")))
          .map(folder -> folder.getFileName().toString())
          .forEach(name -> bundles.put(name, () -> BundleReader.folder(root, name)));
      return bundles;
    }
  }

  private static SortedMap<String, Supplier<Bundle>> fromJar() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Resource file : resolver("classpath*:" + SAMPLES + "*/*/**")) {
      if (file.isReadable()) {
        String url = file.getURL().toString();
        String path = url.substring(url.lastIndexOf(SAMPLES) + SAMPLES.length());
        try (InputStream in = file.getInputStream()) {
          files.put(URLDecoder.decode(path, StandardCharsets.UTF_8), in.readAllBytes());
        }
      }
    }
    SortedMap<String, Supplier<Bundle>> bundles = new TreeMap<>();
    byFolder(files).forEach((name, own) -> bundles.put(name, () -> BundleReader.of(own)));
    return bundles;
  }

  private static Map<String, Map<String, byte[]>> byFolder(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> !file.getKey().contains("/_"))
        .collect(
            Collectors.groupingBy(
                file -> file.getKey().split("/")[1],
                TreeMap::new,
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Resource[] resolver(String pattern) throws IOException {
    return new PathMatchingResourcePatternResolver().getResources(pattern);
  }
}
