package vn.thutuc.system.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.FieldDraft;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.FieldView;
import vn.thutuc.page.FormView;
import vn.thutuc.page.OptionView;

/** A form with every type of field, empty or refused. */
final class FormSample {

  private FormSample() {}

  static FormView with(int rows, boolean refused) {
    return FormView.of(
        List.of(
            field(FieldType.TEXT, "intro", "# Người nộp\nViết đúng như trên căn cước.").build(),
            field(FieldType.TEXTFIELD, "fullName", "Họ và tên")
                .required(true)
                .hint("Chữ in hoa có dấu")
                .error(refused ? "Nhập họ và tên" : null)
                .build(),
            field(FieldType.DATETIME, "birthDate", "Ngày sinh")
                .required(true)
                .value("31/02/1990")
                .error(refused ? "Ngày 31/02/1990 không có, nhập lại ngày sinh" : null)
                .build(),
            field(FieldType.NUMBER, "area", "Diện tích").unit("m²").value("186,4").build(),
            field(FieldType.NUMBER, "floors", "Số tầng")
                .required(true)
                .value("ba")
                .error(refused ? "Nhập số tầng, từ 1 đến 7" : null)
                .build(),
            choice(FieldType.RADIO, "way", "Cách nhận kết quả", refused ? "Chọn một" : null),
            choice(FieldType.CHECKLIST, "papers", "Giấy tờ kèm theo", null),
            choice(FieldType.SELECT, "unit", "Đơn vị thụ lý", null),
            field(FieldType.CHECKBOX, "agree", "Tôi cam đoan nội dung khai là đúng")
                .hint("Người khai chịu trách nhiệm trước pháp luật")
                .error(refused ? "Đánh dấu để cam đoan" : null)
                .build(),
            field(FieldType.SEPARATOR, "line", "").build(),
            field(FieldType.GROUP, "plot", "Thửa đất")
                .child(field(FieldType.TEXTFIELD, "plot.number", "Thửa số").value("114").build())
                .child(
                    field(FieldType.TEXTFIELD, "plot.map", "Tờ bản đồ")
                        .value("27")
                        .readOnly(true)
                        .build())
                .build(),
            children(rows),
            field(FieldType.TEXTAREA, "note", "Ghi chú").build(),
            field(FieldType.RADIO, "kind", "Loại hồ sơ (chỉ đọc)")
                .option("NEW", "Cấp mới")
                .value("NEW")
                .readOnly(true)
                .build()));
  }

  private static FieldView children(int rows) {
    FieldDraft list = field(FieldType.DYNAMICLIST, "children", "Con");
    IntStream.range(0, rows).forEach(i -> list.row(child("children[" + i + "].")));
    return list.build();
  }

  private static List<FieldView> child(String prefix) {
    return List.of(
        field(FieldType.TEXTFIELD, prefix + "name", "Họ và tên con").required(true).build(),
        field(FieldType.DATETIME, prefix + "birthDate", "Ngày sinh con").build());
  }

  private static FieldView choice(
      FieldType type, String path, String label, @Nullable String error) {
    return field(type, path, label)
        .required(true)
        .option("ONLINE", "Bản điện tử trên Cổng Dịch vụ công")
        .option(new OptionView("POST", "Bưu chính công ích", "Cước do người nhận trả", false))
        .option(new OptionView("DESK", "Tại Bộ phận Một cửa", "Chỉ trả bản điện tử", true))
        .error(error)
        .build();
  }

  private static FieldDraft field(FieldType type, String path, String label) {
    return FieldView.of(type, path, label);
  }
}
