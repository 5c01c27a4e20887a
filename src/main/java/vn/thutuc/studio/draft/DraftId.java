package vn.thutuc.studio.draft;

/** The number of a draft, as in its address. */
public record DraftId(long value) {

  public DraftId {
    if (value < 1) {
      throw new IllegalArgumentException("Not the number of a draft: " + value);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
