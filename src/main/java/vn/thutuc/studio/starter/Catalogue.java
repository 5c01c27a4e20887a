package vn.thutuc.studio.starter;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of the national catalogue, read from JSON lines, packed with gzip or not.
 *
 * @param broken numbers of the lines that hold no entry, from 1
 */
public record Catalogue(List<CatalogueEntry> entries, List<Integer> broken) {

  /** The whole catalogue has some 25 MB. */
  private static final int LONGEST = 100_000_000;

  public Catalogue {
    entries = List.copyOf(entries);
    broken = List.copyOf(broken);
  }

  /** Reads the file; a line that cannot be read is noted, not fatal. */
  public static Catalogue read(Path file) {
    try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)))) {
      return of(new String(bounded(in, LONGEST), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what somebody hands over, packed or not.
   *
   * @param longest bytes once unpacked
   * @throws IOException if it is longer, or torn
   */
  public static Catalogue read(byte[] file, int longest) throws IOException {
    try (InputStream in = unpacked(new BufferedInputStream(new ByteArrayInputStream(file)))) {
      return of(new String(bounded(in, longest), StandardCharsets.UTF_8));
    }
  }

  private static byte[] bounded(InputStream in, int longest) throws IOException {
    byte[] content = in.readNBytes(longest + 1);
    if (content.length > longest) {
      throw new IOException("more than " + longest + " bytes");
    }
    return content;
  }

  /** Takes lines of entries, or one entry over several lines. */
  public static Catalogue of(String lines) {
    Optional<CatalogueEntry> whole = lines.contains("\n") ? entry(lines) : Optional.empty();
    return whole.map(one -> new Catalogue(List.of(one), List.of())).orElseGet(() -> each(lines));
  }

  private static Catalogue each(String lines) {
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    int number = 0;
    for (String line : lines.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Optional<CatalogueEntry> entry = entry(line);
        entry.ifPresent(entries::add);
        if (entry.isEmpty()) {
          broken.add(number);
        }
      }
    }
    return new Catalogue(entries, broken);
  }

  public Optional<CatalogueEntry> withCode(String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  private static Optional<CatalogueEntry> entry(String line) {
    try {
      JsonNode tree = JsonMapper.shared().readTree(line.replace("\uFEFF", ""));
      return Optional.of(CatalogueEntry.of(tree)).filter(entry -> !entry.code().isEmpty());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in) : in;
  }
}
