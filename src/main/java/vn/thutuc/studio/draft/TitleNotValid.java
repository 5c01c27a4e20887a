package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** A draft needs a short title, by which people find it. */
public final class TitleNotValid extends Refusal {

  private static final long serialVersionUID = 1L;

  TitleNotValid(int longest) {
    super(Kind.INVALID, "title-not-valid", longest);
  }
}
