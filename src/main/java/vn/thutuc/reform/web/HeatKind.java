package vn.thutuc.reform.web;

import java.util.Locale;

/** What steps can be coloured by. */
enum HeatKind {
  TIME("working_time_per_case.", LabUnit.DAYS),
  WAIT("wait_per_case.", LabUnit.DAYS),
  LATE("breach_share.", LabUnit.PERCENT),
  WORK("work_mean.", LabUnit.HOURS),
  COST("cost_per_case.", LabUnit.DONG);

  private final String figure;
  private final LabUnit unit;

  HeatKind(String figure, LabUnit unit) {
    this.figure = figure;
    this.unit = unit;
  }

  /** The beginning of its figures' names, before the step. */
  String figure() {
    return figure;
  }

  LabUnit unit() {
    return unit;
  }

  /** As addresses and messages name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name; time for any other. */
  static HeatKind of(String key) {
    for (HeatKind kind : values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    return TIME;
  }
}
