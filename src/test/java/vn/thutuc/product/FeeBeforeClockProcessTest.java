package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierStatus;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.FeeNotSettled;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.Publisher;

/** Where the clock waits for the fee, an unpaid dossier is not received and no time runs. */
@ProductTest
class FeeBeforeClockProcessTest {

  private static final String FORM = "forms/house-permit/check-dossier";

  @Autowired private Office office;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Dossiers dossiers;
  @Autowired private CaseClock clocks;
  @Autowired private MovableClock clock;

  @Test
  void theClockStartsWithTheFullDossierAndTheFee() {
    clock.set("2026-11-23T09:00");
    ProcedureVersion version = publisher.adopt(waitingForTheFee());
    try {
      DossierCode code = office.file("house-permit", Forms.housePermit()).code();
      var complete = Forms.housePermitComplete();
      assertThatThrownBy(() -> office.complete(code, "check-dossier", "motcua", complete))
          .isInstanceOf(FeeNotSettled.class);
      assertThat(clocks.due(code.value())).isEmpty();
      assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.SUBMITTED);

      var paid = Forms.with(complete, "feeSettled", "true");
      office.complete(code, "check-dossier", "motcua", paid);
      assertThat(clocks.due(code.value())).isPresent();
      assertThat(dossiers.get(code).isReceived()).isTrue();
    } finally {
      procedures.withdraw(version.hash());
    }
  }

  private static Bundle waitingForTheFee() {
    Map<String, byte[]> files =
        new TreeMap<>(BundleReader.folder(Path.of("."), "house-permit").files());
    edit(
        files,
        "processes/house-permit/procedure.yaml",
        "startsOn: RECEPTION",
        "startsOn: FULL_DOSSIER_AND_FEE");
    edit(
        files,
        FORM + ".form",
        "\"components\": [",
        """
        "components": [
        {"type": "checkbox", "id": "fee", "key": "feeSettled", "label": "Đã nộp lệ phí",
         "properties": {"local": "true"}},
        """);
    edit(files, FORM + ".en.yaml", "guide:", "feeSettled: {label: The fee is paid}\nguide:");
    return BundleReader.of(files);
  }

  private static void edit(Map<String, byte[]> files, String path, String from, String to) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }
}
