package vn.thutuc.reform.change;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/** More or fewer people do the same work. */
public record Staff(String pool, int size) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("staff", Text.same(pool), Text.same(String.valueOf(size)));
  }

  @Override
  public void make(Rework rework) {
    rework
        .parameter("pools", pool)
        .orElseThrow(() -> ChangeRefused.notInParameters("pools." + pool))
        .put("size", size);
  }
}
