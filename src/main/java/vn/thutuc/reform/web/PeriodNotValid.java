package vn.thutuc.reform.web;

import vn.thutuc.refusal.Refusal;

/** What was typed is no day, or the last day lies before the first. */
final class PeriodNotValid extends Refusal {

  private static final long serialVersionUID = 1L;

  PeriodNotValid(String from, String to) {
    super(Kind.INVALID, "period-not-valid", (from + " – " + to).strip());
  }
}
