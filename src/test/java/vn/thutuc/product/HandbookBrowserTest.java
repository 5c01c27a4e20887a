package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/** The designer's handbook, done word for word by somebody who knows nothing else. */
@ProductInBrowser
class HandbookBrowserTest {

  private static final Path PAGE = Path.of("docs/designer/handbook.md");
  private static final ProcedureKey KEY = new ProcedureKey("register-copy");

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @AfterEach
  void asBefore() {
    procedures.versions(KEY).stream().map(ProcedureVersion::hash).forEach(procedures::withdraw);
  }

  @Test
  void everyStepHoldsAndTheProcedureIsThereToApplyFor() throws IOException {
    List<Handbook.Step> steps = Handbook.read(PAGE);
    int person = 0;
    for (int i = 0; i < steps.size(); person++) {
      int from = i;
      do {
        i++;
      } while (i < steps.size() && !steps.get(i).isSignIn());
      try (Visit visit = Visit.at(port, "handbook-" + person)) {
        steps.subList(from, i).forEach(step -> step.carryOut(visit));
        visit.looks();
      }
    }
    assertThat(person).as("people who sign in").isEqualTo(2);
    try (Citizen citizen = Citizen.at(port, "handbook")) {
      citizen.visit().steps().opens("/procedures/register-copy");
      citizen.visit().sees("Cấp bản sao từ sổ gốc", "1 ngày làm việc");
    }
  }
}
