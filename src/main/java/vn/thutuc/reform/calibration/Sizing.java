package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.Warning;

/**
 * Writes the parameters, with more people where those counted could not do the work that was done:
 * the past shows that it was, so that more must have helped or the work is overestimated. Such a
 * size is told as a guess.
 */
record Sizing(
    Flow flow, Replayed replayed, StepTimes times, Comings comings, Map<String, Telling> telling) {

  private static final int ROUNDS = 4;

  /** The part of their time people are taken to be at this work, where it is guessed. */
  private static final double BUSY = 0.8;

  ParameterText write(Instant start, ZoneId zone) {
    Map<String, Integer> raised = new HashMap<>();
    ParameterText text = write(start, zone, raised);
    for (int i = 0; i < ROUNDS; i++) {
      Parameters read =
          Simulation.read("parameters.yaml", text.text().getBytes(UTF_8), Path.of("."));
      List<Warning> tooFew = Simulation.of(flow, read).warnings();
      if (tooFew.isEmpty()) {
        break;
      }
      tooFew.forEach(warning -> raise(warning, read, raised));
      text = write(start, zone, raised);
    }
    return text;
  }

  private ParameterText write(Instant start, ZoneId zone, Map<String, Integer> raised) {
    return new Findings(flow, replayed, times, comings, telling, raised)
        .write(OffsetDateTime.ofInstant(start, zone), zone);
  }

  private static void raise(Warning warning, Parameters read, Map<String, Integer> raised) {
    read.pools()
        .forEach(
            (name, pool) -> {
              Integer size = pool.size();
              if (size != null && warning.path().endsWith(name)) {
                raised.put(name, (int) Math.ceil(size * warning.figures().get(0) / BUSY));
              }
            });
  }
}
