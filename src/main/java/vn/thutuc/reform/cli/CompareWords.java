package vn.thutuc.reform.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/** The sentences of the command, and those of refusals, in one language. */
final class CompareWords {

  private final boolean english;
  private final ResourceBundle own;
  private final ResourceBundle refusals;

  CompareWords(boolean english) {
    this.english = english;
    own = bundle("vn.thutuc.reform.cli.compare");
    refusals = bundle("messages.refusals");
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(
        name,
        english ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... args) {
    return new MessageFormat(own.getString(key), Locale.ROOT).format(args);
  }

  String of(Text text) {
    return english ? text.en() : text.vi();
  }

  String of(Refusal refusal) {
    Object[] args =
        refusal.args().stream().map(arg -> arg instanceof Text text ? of(text) : arg).toArray();
    return new MessageFormat(refusals.getString("refusal." + refusal.code()), Locale.ROOT)
        .format(args);
  }
}
