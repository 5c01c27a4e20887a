package vn.thutuc.reform.cli;

import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Shell;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/** The sentences of a command, and those of refusals, in the language it is asked to answer in. */
record ReformWords(CommandWords own, CommandWords refusals) {

  static ReformWords of(Shell shell) {
    return new ReformWords(shell.words(), shell.words("messages.refusals"));
  }

  String of(String key, Object... args) {
    return own.of(key, args);
  }

  String of(Text text) {
    return text.in(own.language());
  }

  String of(Refusal refusal) {
    Object[] args =
        refusal.args().stream().map(arg -> arg instanceof Text text ? of(text) : arg).toArray();
    return refusals.of("refusal." + refusal.code(), args);
  }
}
