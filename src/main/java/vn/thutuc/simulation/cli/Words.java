package vn.thutuc.simulation.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thutuc.refusal.Refusal;

/** The sentences of the command, and those of refusals, in one language. */
final class Words {

  private final ResourceBundle own;
  private final ResourceBundle refusals;

  Words(boolean english) {
    Locale locale = english ? Locale.ENGLISH : Locale.ROOT;
    own = bundle("vn.thutuc.simulation.cli.simulate", locale);
    refusals = bundle("messages.refusals", locale);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... args) {
    return filled(own.getString(key), args);
  }

  boolean has(String key) {
    return own.containsKey(key);
  }

  String of(Refusal refusal) {
    return filled(refusals.getString("refusal." + refusal.code()), refusal.args().toArray());
  }

  private static String filled(String pattern, Object... args) {
    return new MessageFormat(pattern, Locale.ROOT).format(args);
  }
}
