package vn.thutuc.reform.synthetic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.rules.Ruling;

/**
 * A year of one version of a procedure that nobody lived.
 *
 * @param from the first day of filing
 * @param until the first day that is not told of any more
 * @param sample whether it was lived by the handbook's example; else by guesses
 * @param parameters it was lived by
 */
public record SyntheticYear(
    BundleHash bundle,
    ProcedureKey key,
    LocalDate from,
    LocalDate until,
    boolean sample,
    String parameters,
    long seed,
    List<Dossier> dossiers) {

  /** What the units of synthetic dossiers are called. */
  public static final String UNIT = "simulated";

  public SyntheticYear {
    dossiers = List.copyOf(dossiers);
  }

  /** The same bundle gives the same luck. */
  static long seed(Bundle bundle) {
    return Long.parseLong(bundle.hash().hex().substring(0, 12), 16);
  }

  /**
   * One of its dossiers.
   *
   * @param no from 1, in the order of filing
   * @param ended when it came to an end; null for one under way
   * @param end the end event it came to; null for one under way
   * @param facts what was answered, without anything that names a person
   * @param rulings the last on each question that was asked on its way
   */
  public record Dossier(
      int no,
      String channel,
      Instant filed,
      @Nullable Instant ended,
      @Nullable String end,
      Map<String, Object> facts,
      List<EventLog.Event> events,
      List<Ruling> rulings) {

    public Dossier {
      events = List.copyOf(events);
      rulings = List.copyOf(rulings);
    }
  }

  /** The name of a dossier wherever it shows: nobody takes it for the code of a real one. */
  public static String name(int no) {
    return "SIM-%06d".formatted(no);
  }
}
