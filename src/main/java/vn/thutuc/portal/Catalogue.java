package vn.thutuc.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.SearchText;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;

/** The procedures in force today. */
@Component
public class Catalogue {

  private final Procedures procedures;
  private final Clock clock;

  Catalogue(Procedures procedures, Clock clock) {
    this.procedures = procedures;
    this.clock = clock;
  }

  /** All of them, by their Vietnamese names. */
  public List<Bundle> all() {
    return procedures.catalogue(today()).stream()
        .map(version -> procedures.bundle(version.hash()))
        .sorted(VietnameseOrder.of(bundle -> bundle.manifest().name().vi()))
        .toList();
  }

  /** Those that have every word in their names, field or code; accents do not matter. */
  public List<Bundle> search(String text) {
    List<String> asked = List.of(SearchText.fold(text).split(" "));
    return all().stream()
        .filter(bundle -> asked.stream().allMatch(searchable(bundle.manifest())::contains))
        .toList();
  }

  /** The version of a procedure in force today. */
  public Optional<Bundle> inForce(ProcedureKey key) {
    return procedures
        .versionInForce(key, today())
        .map(version -> procedures.bundle(version.hash()));
  }

  /**
   * The version in force today of what an address names.
   *
   * @throws ProcedureUnknown if it names none
   */
  public Bundle open(String key) {
    try {
      return inForce(new ProcedureKey(key)).orElseThrow(ProcedureUnknown::new);
    } catch (IllegalArgumentException notAKey) {
      throw new ProcedureUnknown();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String searchable(Manifest manifest) {
    return SearchText.fold(
        String.join(
            " ",
            manifest.name().vi(),
            manifest.name().en(),
            manifest.field().vi(),
            manifest.field().en(),
            manifest.code()));
  }
}
