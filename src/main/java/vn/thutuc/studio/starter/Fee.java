package vn.thutuc.studio.starter;

import java.util.List;

/** What is to be paid as published: one price, or several for several cases. */
public record Fee(List<Price> prices) {

  public Fee {
    prices = List.copyOf(prices);
  }

  /** An amount in a currency; đồng is VND. */
  public record Price(long amount, String currency) {

    boolean isDong() {
      return currency.equals("VND");
    }

    @Override
    public String toString() {
      return isDong() ? String.valueOf(amount) : amount + " " + currency;
    }
  }

  static Fee free() {
    return new Fee(List.of(new Price(0, "VND")));
  }
}
