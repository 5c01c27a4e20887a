package vn.thutuc.attack.rules;

/** What a rule file finds under the name {@code ruling} on stock Drools. */
public final class StockRuling {

  public void satisfied(Object code) {
    // only the call's arguments matter
  }

  public void set(Object name, Object value) {
    // only the call's arguments matter
  }
}
