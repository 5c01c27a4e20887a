package vn.thutuc.studio.starter;

import tools.jackson.databind.JsonNode;

/**
 * One procedure as the National Public Service Portal publishes it: raw text, cell after cell
 * without a mark between them. A part that is not published is empty.
 *
 * @param manner how to file: channels, each with limit, fee and remarks
 * @param laws names and numbers of the legal texts
 */
public record CatalogueEntry(
    String code,
    String name,
    String decision,
    String levels,
    String field,
    String subjects,
    String authority,
    String executor,
    String publisher,
    String steps,
    String manner,
    String documents,
    String laws,
    String conditions,
    String result) {

  /** Takes what is there; a field of an unexpected kind counts as not published. */
  static CatalogueEntry of(JsonNode line) {
    return new CatalogueEntry(
        text(line, "ma_thu_tuc"),
        text(line, "ten_thu_tuc"),
        text(line, "so_quyet_dinh"),
        text(line, "cap_thuc_hien"),
        text(line, "linh_vuc"),
        text(line, "doi_tuong_thuc_hien"),
        text(line, "co_quan_co_tham_quyen"),
        text(line, "co_quan_thuc_hien"),
        text(line, "ministry"),
        text(line, "trinh_tu_thuc_hien"),
        text(line, "cach_thuc_thuc_hien"),
        text(line, "thanh_phan_ho_so"),
        text(line, "can_cu_phap_ly"),
        text(line, "yeu_cau_dieu_kien"),
        text(line, "ket_qua_xu_ly"));
  }

  private static String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    String raw = value.isString() || value.isNumber() ? value.asString() : "";
    String plain = PlainText.of(raw);
    return plain.equals(PlainText.NOTHING) ? "" : plain;
  }
}
