package vn.thutuc.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filled-in forms of the sample procedures, as a browser would send them. */
public final class Forms {

  private Forms() {}

  /** A new detached house on one's own land with everything in order. */
  public static Map<String, List<String>> housePermit() {
    return values(
        "requestKind", "NEW",
        "worksKind", "DETACHED_HOUSE",
        "ownerType", "HOUSEHOLD",
        "applicantName", "Nguyễn Văn A",
        "personalId", "001085012345",
        "phone", "0900000000",
        "applicantAddress", "Số 1 đường Mẫu",
        "plotAddress", "Số 2 đường Mẫu",
        "plotNumber", "12",
        "mapSheet", "7",
        "plotArea", "90",
        "landUsePurposeMatches", "true",
        "landLookup", "FOUND",
        "planningFit", "DETAILED_PLAN",
        "workGrade", "GRADE_IV",
        "floors", "2",
        "footprint", "60",
        "floorArea", "120",
        "height", "8",
        "structureSafe", "true",
        "neighboursSafe", "true",
        "environmentSafe", "true",
        "fireSafe", "true",
        "corridorClear", "true",
        "hazardDistanceKept", "true",
        "designCompliant", "true",
        "declared", "true");
  }

  /** A complete dossier at the reception desk. */
  public static Map<String, List<String>> housePermitComplete() {
    return values("dossierComplete", "true", "landLookup", "FOUND");
  }

  /** What the specialist finds when everything is in order. */
  public static Map<String, List<String>> housePermitInOrder() {
    return values(
        "landUsePurposeMatches", "true",
        "planningFit", "DETAILED_PLAN",
        "structureSafe", "true",
        "neighboursSafe", "true",
        "environmentSafe", "true",
        "fireSafe", "true",
        "corridorClear", "true",
        "hazardDistanceKept", "true",
        "designCompliant", "true",
        "proposal", "Đủ điều kiện cấp phép");
  }

  /** A severely disabled adult of a poor household who raises a child alone. */
  public static Map<String, List<String>> socialAllowance() {
    return values(
        "applicantName", "Trần Thị B",
        "birthDate", "15/03/1990",
        "applyingFor", "ADULT",
        "povertyLevel", "POOR",
        "disability", "SEVERE",
        "maritalStatus", "WIDOWED",
        "raisingChildren", "true",
        "truthful", "true");
  }

  /** Names and values in turn. */
  public static Map<String, List<String>> values(String... namesAndValues) {
    Map<String, List<String>> form = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return form;
  }

  /** The form with one value changed. */
  public static Map<String, List<String>> with(
      Map<String, List<String>> form, String name, String value) {
    Map<String, List<String>> changed = new HashMap<>(form);
    changed.put(name, List.of(value));
    return changed;
  }
}
