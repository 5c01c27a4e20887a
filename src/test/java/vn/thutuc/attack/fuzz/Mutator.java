package vn.thutuc.attack.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Changes a file in the ways that break readers: cut, doubled, nested, spliced, out of range. */
final class Mutator {

  private static final List<String> EXTREMES =
      List.of(
          "1e999999999",
          "-1",
          "0",
          "9223372036854775808",
          "99999999999999999999999999999999999999999",
          "NaN",
          "0000-00-00",
          "9999-12-31",
          "-999999999-01-01",
          "P999999999D",
          "PT999999999999H",
          "R/PT0S",
          "\u0000",
          "\uFFFE",
          "\uD800",
          "\u202E",
          "__proto__",
          "${x}",
          "null",
          "true",
          "\"",
          "'",
          "<",
          "&x;",
          "]]>",
          "<!--",
          "{",
          "[",
          "(",
          "\n",
          "\t");
  private static final int LARGEST = 400_000;
  private static final Pattern WORD = Pattern.compile("[\\w.:/-]+|[^\\s\\w]");

  private final RandomGenerator random;
  private final List<byte[]> seeds;
  private final List<String> words = new ArrayList<>(EXTREMES);

  Mutator(RandomGenerator random, List<byte[]> seeds) {
    this.random = random;
    this.seeds = List.copyOf(seeds);
    for (byte[] seed : seeds) {
      WORD.matcher(new String(seed, StandardCharsets.UTF_8))
          .results()
          .limit(2_000)
          .forEach(word -> words.add(word.group()));
    }
  }

  byte[] next() {
    byte[] file = seed();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      file = change(file);
    }
    return file.length > LARGEST ? Arrays.copyOf(file, LARGEST) : file;
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] change(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + 1 + random.nextInt(40));
    byte[] part = Arrays.copyOfRange(file, from, to);
    return switch (random.nextInt(8)) {
      case 0 -> joined(file, from, to, new byte[] {(byte) random.nextInt(256)});
      case 1 -> joined(file, from, to, new byte[0]);
      case 2 -> joined(file, from, from, repeated(part, 1 + random.nextInt(3)));
      case 3 -> joined(file, from, from, repeated(part, 1 << random.nextInt(12)));
      case 4 -> joined(file, from, to, word());
      case 5 -> joined(file, from, from, word());
      case 6 -> spliced(file, from);
      default -> wordForWord(file);
    };
  }

  private byte[] word() {
    return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** Puts another word in the place of a whole one: what still parses reaches further. */
  private byte[] wordForWord(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<java.util.regex.MatchResult> found = WORD.matcher(text).results().limit(5_000).toList();
    if (found.isEmpty()) {
      return file;
    }
    java.util.regex.MatchResult one = found.get(random.nextInt(found.size()));
    return joined(file, one.start(), one.end(), word());
  }

  private byte[] spliced(byte[] file, int from) {
    byte[] other = seed();
    int start = random.nextInt(other.length + 1);
    int end = Math.min(other.length, start + random.nextInt(400));
    return joined(file, from, from, Arrays.copyOfRange(other, start, end));
  }

  private static byte[] repeated(byte[] part, int times) {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < times && many.size() < LARGEST; i++) {
      many.writeBytes(part);
    }
    return many.toByteArray();
  }

  private static byte[] joined(byte[] file, int from, int to, byte[] middle) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(file, 0, from);
    whole.writeBytes(middle);
    whole.write(file, to, file.length - to);
    return whole.toByteArray();
  }
}
