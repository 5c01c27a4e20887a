package vn.thutuc.reform.run;

/** What is being done beside the page that asked. */
public enum RunKind {
  /** A procedure is simulated: a comparison, a search, a ranking of assumptions. */
  STUDY,
  /** Past decisions are asked again. */
  REPLAY
}
