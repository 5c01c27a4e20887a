package vn.thutuc.studio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days are changed in the text of a case, and nothing else. */
class CaseTextTest {

  private static final String TEXT =
      """
      # Nhận 16/11
      name: {vi: "Mẫu", en: "Sample"}
      receivedAt: 2026-11-16T08:00+07:00  # thứ Hai
      answers:
        birthDate: 1966-11-16
        children: [{birthDate: "2010-11-16", name: B}, {birthDate: 1966-11-16}]
        since: 1966-11-16
      moves:
        - {task: check, complete: {birthDate: 1966-11-16, due: 2026-11-16}}
      expect:
        path: [check]
        due: 2026-11-26T17:00+07:00
      """;

  @Test
  void receptionAndPromiseMoveAndCommentsStay() {
    CaseText text =
        new CaseText(TEXT)
            .receivedAt(OffsetDateTime.parse("2026-12-07T08:00+07:00"))
            .due(OffsetDateTime.parse("2026-12-16T17:00+07:00"));

    assertThat(text.toString())
        .isEqualTo(
            TEXT.replace("receivedAt: 2026-11-16T", "receivedAt: 2026-12-07T")
                .replace("due: 2026-11-26T", "due: 2026-12-16T"));
  }

  @Test
  void onlyTheNamedDayMovesWhereverItIsAnswered() {
    CaseText text =
        new CaseText(TEXT)
            .days(
                Map.of(
                    new CaseDays.Day("birthDate", "1966-11-16"), "2010-11-16",
                    new CaseDays.Day("birthDate", "2010-11-16"), "2010-12-07"));

    assertThat(text.toString())
        .isEqualTo(
            TEXT.replace("birthDate: \"2010-11-16\"", "birthDate: \"2010-12-07\"")
                .replace("birthDate: 1966-11-16", "birthDate: 2010-11-16"));
  }
}
