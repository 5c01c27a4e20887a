package vn.thutuc.reform.search;

/** What a search says of a candidate. */
public enum Verdict {
  /** By its figures nothing else is as good in everything. */
  FRONT,
  /** By its figures something else is better, but that may be luck. */
  CLOSE,
  /** Something else is better for sure. */
  BEATEN,
  /** It does no more for sure than doing nothing, or than a part of it. */
  NO_GAIN
}
