package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.dossier.Adviser;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.Publisher;

/**
 * An agency changes a limit, cuts a step and adds a rule by editing files only: new dossiers follow
 * the new version, running ones finish on the old one.
 */
@ProductTest
class NewVersionProcessTest {

  private static final String KEY = "house-permit";

  @TempDir private Path folder;
  @Autowired private Office office;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Dossiers dossiers;
  @Autowired private Adviser adviser;
  @Autowired private CaseClock clocks;
  @Autowired private MovableClock clock;

  @BeforeEach
  void copyTheProcedure() throws IOException {
    clock.set("2026-11-23T09:00");
    for (String root : new String[] {"processes", "rules", "forms"}) {
      copy(Path.of(root, KEY), folder.resolve(root).resolve(KEY));
    }
  }

  @Test
  void editedFilesBecomeTheLawOfNewDossiersOnly() throws IOException {
    DossierCode old = receive();
    assertThat(clocks.due(old.value())).contains(Instant.parse("2026-12-03T10:00:00Z"));

    edit("processes/house-permit/procedure.yaml", text -> text.replace("limit: P7D", "limit: P5D"));
    edit("processes/house-permit/process.bpmn", FileEdits::withShorterSteps);
    edit("processes/house-permit/process.bpmn", FileEdits::withoutReview);
    edit(
        "rules/house-permit/permit-conditions.dmn",
        dmn -> FileEdits.numbered(FileEdits.withHeightRow(dmn)));
    deleteScenarios();
    ProcedureVersion before = procedures.version(dossiers.get(old).bundle()).orElseThrow();
    ProcedureVersion version = publisher.adopt(BundleReader.folder(folder, KEY));
    try {
      newDossiersFollow(version.hash());
      finishTheOldWay(old);
    } finally {
      procedures.withdraw(version.hash());
    }
    assertThat(dossiers.get(old).bundle()).isEqualTo(before.hash());
  }

  private void newDossiersFollow(BundleHash version) {
    DossierCode fresh = receive();
    assertThat(dossiers.get(fresh).bundle()).isEqualTo(version);
    assertThat(clocks.due(fresh.value())).contains(Instant.parse("2026-12-01T10:00:00Z"));
    office.complete(fresh, "appraise", "thuly", Forms.housePermitInOrder());
    assertThat(office.waiting(fresh, "sign")).isNotNull();
    assertThat(failures(version, "40")).contains("HEIGHT");
    assertThat(failures(version, "8")).doesNotContain("HEIGHT");
  }

  private void finishTheOldWay(DossierCode old) {
    office.complete(old, "appraise", "thuly", Forms.housePermitInOrder());
    office.complete(old, "review", "truongphong", Forms.values("agreed", "true"));
    office.complete(old, "sign", "lanhdao", Forms.values("approved", "true"));
    office.complete(old, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));
    assertThat(dossiers.get(old).outcome()).isEqualTo(Outcome.GRANTED);
  }

  private DossierCode receive() {
    DossierCode code = office.file(KEY, Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    return code;
  }

  private Stream<String> failures(BundleHash version, String height) {
    Bundle bundle = procedures.bundle(version);
    Map<String, Object> answers =
        Map.copyOf(
            bundle
                .form("application")
                .orElseThrow()
                .read(Forms.with(Forms.housePermit(), "height", height))
                .answers());
    return adviser
        .advise(bundle, answers, java.time.LocalDate.of(2026, 11, 23), Channel.ONLINE)
        .rulings()
        .stream()
        .flatMap(ruling -> ruling.reasons().stream())
        .filter(reason -> reason.kind() == vn.thutuc.rules.Reason.Kind.NOT_MET)
        .map(vn.thutuc.rules.Reason::code);
  }

  /** The worked cases name the review step; a designer would rewrite them. */
  private void deleteScenarios() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("processes/house-permit/scenarios"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private void edit(String path, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
