package vn.thutuc.reform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.draft.VersionNotFound;

/** The published procedures a study can begin with, as addresses name them. */
@Component
class LabPlaces {

  private final Procedures procedures;
  private final Clock clock;

  LabPlaces(Procedures procedures, Clock clock) {
    this.procedures = procedures;
    this.clock = clock;
  }

  /** A version to choose. */
  record Version(BundleHash hash, LocalDate from, Optional<LocalDate> to, boolean inForce) {}

  /** A procedure with its versions, newest law first. */
  record Place(ProcedureKey key, String code, Text name, List<Version> versions) {}

  List<Place> all() {
    return procedures.catalogue(today()).stream().map(version -> of(version.key())).toList();
  }

  /**
   * @throws VersionNotFound if nothing is published under that name
   */
  Place of(String key) {
    if (!ProcedureKey.isValid(key) || procedures.versions(new ProcedureKey(key)).isEmpty()) {
      throw new VersionNotFound(key.substring(0, Math.min(key.length(), 64)));
    }
    return of(new ProcedureKey(key));
  }

  private Place of(ProcedureKey key) {
    List<ProcedureVersion> versions =
        procedures.versions(key).stream()
            .filter(version -> version.status() == ProcedureVersion.Status.PUBLISHED)
            .toList();
    Optional<BundleHash> now = procedures.versionInForce(key, today()).map(ProcedureVersion::hash);
    BundleHash shown = now.orElseGet(() -> procedures.versions(key).get(0).hash());
    Manifest manifest = procedures.bundle(shown).manifest();
    return new Place(
        key,
        manifest.code(),
        manifest.name(),
        versions.stream()
            .map(
                each ->
                    new Version(
                        each.hash(),
                        each.validFrom(),
                        Optional.ofNullable(each.validTo()),
                        now.filter(each.hash()::equals).isPresent()))
            .toList());
  }

  /**
   * The content of a version of that procedure; of the one in force for an empty text.
   *
   * @throws VersionNotFound if there is none, or it is another procedure's
   */
  Bundle bundle(Place place, String version) {
    BundleHash hash =
        version.isEmpty()
            ? procedures
                .versionInForce(place.key(), today())
                .map(ProcedureVersion::hash)
                .orElseGet(() -> procedures.versions(place.key()).get(0).hash())
            : hash(version);
    return procedures
        .version(hash)
        .filter(found -> found.key().equals(place.key()))
        .map(found -> procedures.bundle(found.hash()))
        .orElseThrow(() -> new VersionNotFound(hash.brief()));
  }

  private static BundleHash hash(String text) {
    try {
      return new BundleHash(text);
    } catch (IllegalArgumentException notAHash) {
      throw new VersionNotFound(text.substring(0, Math.min(text.length(), 64)));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
