package vn.thutuc.system.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.Badge;
import vn.thutuc.page.ClockCell;
import vn.thutuc.page.ClockView;
import vn.thutuc.page.StationState;
import vn.thutuc.page.StepLimit;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;

/** Clock bars in every state, around a weekend and the holiday of 24/11/2026. */
final class ClockSamples {

  private static final String PROMISE = "hẹn 17:00 thứ Năm 26/11/2026";

  private ClockSamples() {}

  static List<ClockView> all(Words words) {
    return List.of(
        withSteps(words),
        clock(Badge.ON_TIME, slack(words, 2280), PROMISE, cells(2.25, 0, 7), 2.25, 7.0, List.of()),
        clock(
            Badge.SOON,
            slack(words, 300),
            words.appointment(
                LocalDateTime.of(2026, 11, 26, 17, 0)
                    .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .toInstant()),
            cells(6.375, 0, 7),
            6.375,
            7.0,
            List.of("Các bước sau thường cần 6 giờ. Hãy soạn phiếu xin lỗi nếu không kịp.")),
        clock(
            Badge.LATE,
            slack(words, -600),
            "đã " + PROMISE,
            cells(8.25, 0, 7),
            8.25,
            7.0,
            List.of("Chưa gửi phiếu xin lỗi (Mẫu 04). Trễ ở bước Ký.")),
        clock(
            Badge.PAUSED,
            "Đang dừng, còn 4 ngày 3 giờ",
            "tính tiếp khi người nộp bổ sung đủ",
            cells(2.625, 2.375, 7),
            5.0,
            null,
            List.of("Dừng từ 14:00 19/11 vì chờ TP-05, TP-06.")),
        clock(
            Badge.NOT_STARTED,
            "Chưa bắt đầu tính",
            "bắt đầu khi hồ sơ được tiếp nhận",
            unstarted(7),
            null,
            null,
            List.of("Thời hạn 7 ngày làm việc.")),
        clock(
            Badge.ON_TIME, slack(words, 8700), PROMISE, cells(12.1, 0, 30), 12.1, 30.0, List.of()));
  }

  private static ClockView withSteps(Words words) {
    List<StepLimit> steps =
        List.of(
            new StepLimit("Tiếp nhận", "0,5 ngày", 1, StationState.PASSED),
            new StepLimit("Thẩm định", "2 ngày", 4, StationState.PASSED),
            new StepLimit("Lấy ý kiến", "2 ngày", 4, StationState.PASSED),
            new StepLimit("Tổng hợp, đề xuất", "1 ngày", 2, StationState.CURRENT),
            new StepLimit("Duyệt", "0,5 ngày", 1, StationState.AHEAD),
            new StepLimit("Ký", "1 ngày", 2, StationState.AHEAD));
    List<String> notes =
        List.of(
            "Tạm dừng 19/11: 8 giờ làm việc, CSDL đất đai gián đoạn.",
            "Bước này còn 7 giờ làm việc, đến 11:00 thứ Năm 26/11.");
    return new ClockView(
        Badge.ON_TIME,
        slack(words, 1140),
        "hẹn 17:00 thứ Sáu 27/11/2026",
        "Thời hạn 7 ngày làm việc từ 17/11 đến 27/11/2026, đã dùng 4 ngày 5 giờ.",
        outage(),
        5.625,
        8.0,
        steps,
        notes,
        "/gallery/parts");
  }

  private static ClockView clock(
      Badge state,
      String lead,
      String due,
      List<ClockCell> cells,
      @Nullable Double now,
      @Nullable Double dueAt,
      List<String> notes) {
    return new ClockView(
        state, lead, due, lead + ". " + due, cells, now, dueAt, List.of(), notes, null);
  }

  private static String slack(Words words, long minutes) {
    return words.slack(WorkingSpan.ofMinutes(minutes));
  }

  private static List<ClockCell> outage() {
    List<ClockCell> cells = new ArrayList<>(cells(5.625, 0, 8));
    LocalDate day = LocalDate.of(2026, 11, 19);
    cells.set(2, new ClockCell(day, 0, 1, false, false, List.of()));
    return cells;
  }

  private static List<ClockCell> cells(double used, double paused, int limit) {
    List<ClockCell> cells = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 11, 17);
    for (int i = 0; i < Math.max(limit, Math.ceil(used + paused)); i++) {
      List<String> holidays = new ArrayList<>();
      boolean weekend = false;
      while (day.getDayOfWeek().getValue() > 5 || day.equals(LocalDate.of(2026, 11, 24))) {
        weekend |= day.getDayOfWeek().getValue() > 5;
        if (day.getDayOfWeek().getValue() <= 5) {
          holidays.add("24/11");
        }
        day = day.plusDays(1);
      }
      double ran = share(used, i);
      double stood = share(used + paused, i) - ran;
      cells.add(new ClockCell(day, ran, stood, i >= limit, weekend, holidays));
      day = day.plusDays(1);
    }
    return cells;
  }

  private static double share(double total, int cell) {
    return Math.max(0, Math.min(1, total - cell));
  }

  private static List<ClockCell> unstarted(int limit) {
    return Collections.nCopies(limit, new ClockCell(null, 0, 0, false, false, List.of()));
  }
}
