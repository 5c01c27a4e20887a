package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  @Test
  void readsAWorkedCase() {
    Scenario granted = SampleBundles.good().scenarios().get(0);
    assertThat(granted.name().en()).isEqualTo("A complete dossier is granted");
    assertThat(granted.receivedAt()).isEqualTo(OffsetDateTime.parse("2026-11-23T09:00+07:00"));
    assertThat(granted.channel()).isEqualTo(Manifest.Channel.ONLINE);
    assertThat(granted.answers()).containsEntry("children", List.of(Map.of("schoolAge", 7)));
    assertThat(granted.moves())
        .contains(
            new Scenario.Ask(Term.ofDays(1), "appraise", List.of("plan"), null, Map.of()),
            new Scenario.Message(Term.ofDays(1), "supplement-supplied", Map.of()),
            new Scenario.Complete(Term.parse("PT2H"), "sign", Map.of()));
    assertThat(granted.expect().rulings().get(0).eligible()).isTrue();
    assertThat(granted.expect().status()).isEqualTo("RETURNED");
    assertThat(granted.expect().path()).isNull();
  }
}
