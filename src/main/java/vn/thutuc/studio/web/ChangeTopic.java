package vn.thutuc.studio.web;

import java.util.Locale;
import vn.thutuc.studio.diff.Change;

/** What a change is about, as readers look for it: what touches applicants most comes first. */
enum ChangeTopic {
  LIMIT,
  STEPS,
  DOCUMENTS,
  FEE,
  RULES,
  RESULT,
  PROCEDURE,
  FORMS,
  LAW,
  CASES,
  REST;

  static ChangeTopic of(Change change) {
    String aspect = change.aspect();
    return switch (change.subject()) {
      case PROCEDURE ->
          aspect.startsWith("limit") ? LIMIT : aspect.startsWith("fee") ? FEE : PROCEDURE;
      case STEP, WAY, EVENT, GATEWAY -> STEPS;
      case DOCUMENT -> DOCUMENTS;
      case TABLE, COLUMN, ROW, RULE, PARAMETER, VALUE, CONDITION -> ruled(change.file());
      case RESULT -> RESULT;
      case FORM, QUESTION, OPTION, START_FORM -> FORMS;
      case BASIS, SIMPLIFICATION -> LAW;
      case SCENARIO -> CASES;
      default -> REST;
    };
  }

  /** Bundles keep the table of the fee and that of the limit in files of their own. */
  private static ChangeTopic ruled(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return switch (name) {
      case "fee.dmn" -> FEE;
      case "time-limit.dmn" -> LIMIT;
      case "documents.dmn" -> DOCUMENTS;
      default -> RULES;
    };
  }

  /** Whether the summary above all changes shows some of it. */
  boolean isFirst() {
    return compareTo(FEE) <= 0;
  }

  /** Its word in the message files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
