package vn.thutuc.attack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Gives every edge changed inputs for a while; anything but an answer or a named refusal within
 * five seconds is a failure, and its input is kept in {@code target/fuzz}.
 *
 * <p>{@code mvn -Pfuzz test}, {@code -Dfuzz.minutes=…} (ten), {@code -Dfuzz.seed=…}. What it finds
 * goes to {@code src/test/resources/attack/corpus} with the repair.
 */
class ReadersFuzz {

  private static final Path FOUND = Path.of("target/fuzz");
  private static final int MOST_FOUND = 40;

  @Test
  void everyEdgeAnswersOrRefuses() throws IOException {
    Duration time =
        Duration.ofSeconds(
            Math.round(60 * Double.parseDouble(System.getProperty("fuzz.minutes", "10"))));
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Map<Edge, Mutator> mutators = new EnumMap<>(Edge.class);
    for (Edge edge : Edge.values()) {
      mutators.put(edge, new Mutator(new Random(seed + edge.name().hashCode()), edge.seeds()));
    }
    Map<Edge, Integer> tried = new EnumMap<>(Edge.class);
    List<String> found = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    try (Attempt attempt = new Attempt()) {
      while (System.nanoTime() < end && found.size() < MOST_FOUND) {
        for (Edge edge : Edge.values()) {
          byte[] input = mutators.get(edge).next();
          tried.merge(edge, 1, Integer::sum);
          String broken = attempt.of(edge, input);
          if (!broken.isEmpty()) {
            found.add(keep(edge, input, broken));
          }
        }
      }
    }
    System.out.printf("Fuzzed with seed %d for %s: %s%n", seed, time, tried);
    assertThat(found).isEmpty();
  }

  private static String keep(Edge edge, byte[] input, String broken) throws IOException {
    Path folder = Files.createDirectories(FOUND.resolve(edge.folder()));
    Path file = folder.resolve(Integer.toHexString(java.util.Arrays.hashCode(input)));
    Files.write(file, input);
    return file + ": " + broken;
  }
}
