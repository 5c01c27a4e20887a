package vn.thutuc.procedure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One published version of a procedure: which law, from when to when, in which deployment. */
public record ProcedureVersion(
    ProcedureKey key,
    BundleHash hash,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Instant publishedAt,
    String deploymentId,
    Status status) {

  /** Whether new dossiers may start under it. */
  public enum Status {
    PUBLISHED,
    WITHDRAWN
  }
}
