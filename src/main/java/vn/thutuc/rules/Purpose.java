package vn.thutuc.rules;

/** What a rule set is asked for. */
public enum Purpose {
  /** May the applicant file: failed conditions with their articles. */
  PRE_CHECK,
  /** Which documents the dossier needs. */
  CHECKLIST,
  /** What it costs. */
  FEE,
  /** What the authority must decide. */
  DECISION,
  /** Which way the dossier goes. */
  ROUTE
}
