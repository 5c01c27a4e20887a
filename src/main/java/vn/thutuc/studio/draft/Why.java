package vn.thutuc.studio.draft;

/** Why law is made or unmade: the reason in words, and the decision that orders it. */
public record Why(String reason, String decision) {

  private static final int LONGEST = 2_000;

  /** Refuses a blank half, and one longer than anybody reads. */
  public static Why of(String reason, String decision) {
    Why why = new Why(reason.strip(), decision.strip());
    if (why.reason.isEmpty()
        || why.decision.isEmpty()
        || why.reason.length() > LONGEST
        || why.decision.length() > LONGEST) {
      throw new WhyMissing();
    }
    return why;
  }
}
