package vn.thutuc.reform.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.thutuc.refusal.Refusal;

/** The sentences of the command in one language. */
record CalibrateWords(ResourceBundle own, ResourceBundle refusals) {

  static CalibrateWords in(boolean english) {
    Locale locale = english ? Locale.ENGLISH : Locale.ROOT;
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new CalibrateWords(
        ResourceBundle.getBundle("vn.thutuc.reform.cli.calibrate", locale, exact),
        ResourceBundle.getBundle("messages.refusals", locale, exact));
  }

  String of(String key, Object... args) {
    return new MessageFormat(own.getString(key), Locale.ROOT).format(args);
  }

  String of(Refusal refusal) {
    String pattern = refusals.getString("refusal." + refusal.code());
    return new MessageFormat(pattern, Locale.ROOT).format(refusal.args().toArray());
  }

  List<String> list(String key) {
    return List.of(own.getString(key).split(",", -1));
  }
}
