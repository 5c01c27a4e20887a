package vn.thutuc.studio.diff;

import java.util.Locale;
import vn.thutuc.studio.diff.Change.Audience;
import vn.thutuc.studio.diff.Change.Rank;

/** What a change is about; earlier ones are read first among changes of the same rank. */
public enum Subject {
  PROCEDURE(Rank.LAW, Audience.APPLICANT),
  STEP(Rank.LAW, Audience.CLERK),
  WAY(Rank.LAW, Audience.CLERK),
  DOCUMENT(Rank.LAW, Audience.APPLICANT),
  CONDITION(Rank.LAW, Audience.APPLICANT),
  TABLE(Rank.LAW, Audience.APPLICANT),
  COLUMN(Rank.LAW, Audience.APPLICANT),
  ROW(Rank.LAW, Audience.APPLICANT),
  RULE(Rank.LAW, Audience.APPLICANT),
  PARAMETER(Rank.LAW, Audience.APPLICANT),
  VALUE(Rank.LAW, Audience.APPLICANT),
  RESULT(Rank.LAW, Audience.APPLICANT),
  EVENT(Rank.WORK, Audience.CLERK),
  GATEWAY(Rank.WORK, Audience.CLERK),
  FORM(Rank.WORK, Audience.CLERK),
  QUESTION(Rank.WORK, Audience.CLERK),
  OPTION(Rank.WORK, Audience.CLERK),
  COST(Rank.WORK, Audience.APPLICANT),
  BASIS(Rank.WORDING, Audience.MODEL),
  SIMPLIFICATION(Rank.WORDING, Audience.MODEL),
  TYPE(Rank.MODEL, Audience.MODEL),
  FIELD(Rank.MODEL, Audience.MODEL),
  CHOICE(Rank.MODEL, Audience.MODEL),
  RULE_SET(Rank.MODEL, Audience.MODEL),
  START_FORM(Rank.MODEL, Audience.MODEL),
  ELEMENT(Rank.MODEL, Audience.MODEL),
  DIAGRAM(Rank.MODEL, Audience.MODEL),
  SCENARIO(Rank.MODEL, Audience.MODEL),
  FILE(Rank.MODEL, Audience.MODEL);

  private final Rank rank;
  private final Audience audience;

  Subject(Rank rank, Audience audience) {
    this.rank = rank;
    this.audience = audience;
  }

  Rank rank() {
    return rank;
  }

  Audience audience() {
    return audience;
  }

  /** Its word in the message files. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
