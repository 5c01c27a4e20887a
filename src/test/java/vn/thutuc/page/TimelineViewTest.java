package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineViewTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "6, 6, 0", "7, 7, 0", "8, 6, 2", "30, 6, 24"})
  void olderEntriesAreFoldedButNeverASingleOne(int all, int recent, int earlier) {
    TimelineView.Entry entry =
        new TimelineView.Entry(
            Instant.EPOCH, "Tiếp nhận", null, null, null, TimelineView.Kind.DONE);
    TimelineView timeline = new TimelineView(Collections.nCopies(all, entry));

    assertThat(timeline.recent()).hasSize(recent);
    assertThat(timeline.earlier()).hasSize(earlier);
  }
}
