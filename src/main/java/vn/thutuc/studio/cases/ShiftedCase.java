package vn.thutuc.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.studio.Mismatch;
import vn.thutuc.studio.ScenarioResult;

/** One case before and after it was moved, and what the run on the new day came to. */
record ShiftedCase(Scenario old, Bundle moved, ScenarioResult result) {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  CaseShift proposed(boolean alike) {
    OffsetDateTime received = received();
    OffsetDateTime due = old.expect().due();
    OffsetDateTime newDue = newDue();
    List<Mismatch> other =
        result.mismatches().stream()
            .filter(miss -> newDue == null || !miss.what().equals("due"))
            .toList();
    CaseText text = new CaseText(new String(moved.files().get(old.file()), UTF_8));
    if (newDue != null) {
      text = text.due(newDue);
    }
    return new CaseShift(
        old.file(),
        old.name(),
        old.receivedAt(),
        received,
        due,
        newDue,
        alike,
        other,
        text.headed(comment(received, newDue)).toString(),
        result);
  }

  private OffsetDateTime received() {
    return moved.scenarios().stream()
        .filter(one -> one.file().equals(old.file()))
        .map(Scenario::receivedAt)
        .findFirst()
        .orElseThrow();
  }

  /** A run that stopped at a move has come to no promised hour worth proposing. */
  private @Nullable OffsetDateTime newDue() {
    OffsetDateTime due = old.expect().due();
    Instant came = result.happened().due();
    boolean stopped = result.mismatches().stream().anyMatch(one -> one.what().startsWith("move"));
    return due == null || came == null || stopped ? null : came.atOffset(due.getOffset());
  }

  /** Says in the file itself where its days come from; the notes below it speak of earlier days. */
  private String comment(OffsetDateTime received, @Nullable OffsetDateTime newDue) {
    OffsetDateTime due = old.expect().due();
    String days = MOMENT.format(old.receivedAt()) + " → " + MOMENT.format(received);
    String vi = "# Dời ngày nhận: " + days;
    String en = "# Reception moved: " + days;
    if (old.receivedAt().isEqual(received)) {
      vi = "# Cập nhật hẹn trả";
      en = "# Promised hour updated";
    }
    if (due != null && newDue != null && !due.isEqual(newDue)) {
      String hours = MOMENT.format(due) + " → " + MOMENT.format(newDue);
      vi += "; hẹn trả: " + hours + " (theo kết quả chạy, người thiết kế đã chấp nhận)";
      en += "; due: " + hours + " (as the run came out, accepted by the designer)";
    }
    return vi
        + ". Ngày trong ghi chú bên dưới là ngày cũ.\n"
        + en
        + ". Days in the notes below are the earlier ones.\n";
  }
}
