package vn.thutuc.system.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.DayKind;
import vn.thutuc.page.DayView;
import vn.thutuc.page.DaysView;
import vn.thutuc.page.PagerView;
import vn.thutuc.page.StationState;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.TimelineView;
import vn.thutuc.page.TimelineView.Entry;
import vn.thutuc.page.TimelineView.Kind;
import vn.thutuc.page.WayView;
import vn.thutuc.page.WayView.Station;
import vn.thutuc.page.WhyView;
import vn.thutuc.page.WhyView.Outcome;
import vn.thutuc.page.WhyView.ReasonView;

/** Made-up data for the gallery; nothing here is law. */
final class Samples {

  private Samples() {}

  static List<WhyView> whys() {
    WhyView refused =
        new WhyView(
            "Chưa cấp phép được vì hồ sơ thiếu 2 thành phần.",
            Outcome.NOT_MET,
            List.of(
                reason(Outcome.NOT_MET, "Hồ sơ đủ thành phần", "TP-05 chưa đủ, TP-06 thiếu")
                    .change("Nhận đủ TP-05 và TP-06 thì điều kiện này đạt."),
                reason(Outcome.MET, "Phù hợp quy hoạch", "Thống nhất 23/11").link("/gallery/parts"),
                reason(Outcome.NOT_NEEDED, "Thẩm tra thiết kế", "Nhà 3 tầng").plain()),
            null);
    WhyView granted =
        new WhyView(
            "Được hưởng 1.080.000 đ mỗi tháng từ tháng 12/2026.",
            Outcome.MET,
            List.of(
                reason(Outcome.MET, "Từ đủ 60 tuổi, thuộc hộ nghèo", "Hệ số 1,5").plain(),
                reason(Outcome.NOT_NEEDED, "Nuôi con một mình", null).plain()),
            "540.000 đ × 2,0 = 1.080.000 đ. Chỉ hưởng một mức cao nhất.");
    return List.of(refused, granted);
  }

  private static Reason reason(Outcome outcome, String text, @Nullable String facts) {
    return new Reason(outcome, text, facts);
  }

  private record Reason(Outcome outcome, String text, @Nullable String facts) {
    ReasonView plain() {
      return new ReasonView(outcome, text, facts, "Điều 50 (mẫu)", null, null);
    }

    ReasonView link(String href) {
      return new ReasonView(outcome, text, facts, "Điều 50 (mẫu)", href, null);
    }

    ReasonView change(String what) {
      return new ReasonView(outcome, text, facts, "Điều 60 (mẫu)", "/gallery/parts", what);
    }
  }

  static WayView way() {
    return new WayView(
        List.of(
            station("file", "Nộp", StationState.PASSED, "13/11", null),
            station("receive", "Tiếp nhận", StationState.PASSED, "16/11", "Một cửa"),
            new Station(
                "ask",
                "Thẩm định, lấy ý kiến",
                StationState.PASSED,
                "17/11 đến 25/11",
                "Chuyên viên",
                List.of("Sở Xây dựng: thống nhất, 23/11")),
            station("sum", "Tổng hợp", StationState.CURRENT, "đến 11:00 26/11", "Chuyên viên"),
            station("verify", "Thẩm tra thiết kế", StationState.SKIPPED, null, null),
            station("sign", "Duyệt và ký", StationState.AHEAD, "1 ngày", "Lãnh đạo"),
            station("return", "Trả kết quả", StationState.AHEAD, "17:00 27/11", "Một cửa")),
        "/gallery/diagram");
  }

  private static Station station(
      String id, String label, StationState state, @Nullable String limit, @Nullable String role) {
    return new Station(id, label, state, limit, role, List.of());
  }

  static TimelineView timeline() {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("25T04:00", "Tổng hợp, đề xuất", "Bạn", "1 giờ làm việc", null, Kind.NOW));
    entries.add(
        entry("25T04:00", "Hết hạn lấy ý kiến", null, "quá 1 giờ", "Sở Xây dựng", Kind.LATE));
    entries.add(
        entry("19T00:00", "Tạm dừng: CSDL đất đai gián đoạn", null, "8 giờ", null, Kind.PAUSED));
    entries.add(entry("16T00:10", "Tiếp nhận, cấp giấy hẹn", "Một cửa", null, null, Kind.DONE));
    for (int i = 0; i < 5; i++) {
      entries.add(entry("13T08:20", "Nộp trực tuyến", "Người nộp", null, null, Kind.DONE));
    }
    return new TimelineView(entries);
  }

  private static Entry entry(
      String at,
      String what,
      @Nullable String who,
      @Nullable String howLong,
      @Nullable String waiting,
      Kind kind) {
    return new Entry(Instant.parse("2026-11-" + at + ":00Z"), what, who, howLong, waiting, kind);
  }

  static DaysView days() {
    List<DayView> days = new ArrayList<>();
    for (int day = 13; day <= 27; day++) {
      days.add(day(LocalDate.of(2026, 11, day)));
    }
    return new DaysView(days, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
  }

  private static DayView day(LocalDate date) {
    return switch (date.getDayOfMonth()) {
      case 13 -> new DayView(date, DayKind.CUT_OFF, false, "Nộp 15:20, tiếp nhận ngày sau");
      case 16 -> new DayView(date, DayKind.RECEIPT, false, "Tiếp nhận 07:10");
      case 19 -> new DayView(date, DayKind.PAUSED, false, "CSDL đất đai gián đoạn cả ngày");
      case 24 -> new DayView(date, DayKind.HOLIDAY, false, "Ngày Văn hóa Việt Nam");
      case 14, 15, 21, 22 -> new DayView(date, DayKind.WEEKEND, false, null);
      default -> new DayView(date, DayKind.WORKING, true, null);
    };
  }

  static List<SummaryRow> rows() {
    return List.of(
        SummaryRow.of("Loại", "Cấp mới, nhà ở riêng lẻ"),
        new SummaryRow("Số định danh", "0480•••••217", "CSDL dân cư", null),
        new SummaryRow("Quy mô", "3 tầng, 186,4 m² sàn", null, "/gallery/form"),
        SummaryRow.of("Người nộp", ""));
  }

  static PagerView pager() {
    return new PagerView("1–25 trong 142 hồ sơ", "/gallery/parts", "/gallery/parts");
  }
}
