package vn.thutuc.reform.web;

import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.reform.run.Run;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;

/** What stands in the way, in the reader's language: also the names of steps and articles in it. */
@Component
class RefusalWords {

  private static final String MANDATORY = "change-mandatory";

  private final Words words;

  RefusalWords(Words words) {
    this.words = words;
  }

  /** A page has a box to tick where a file of changes has a word to write. */
  String of(Refusal refusal) {
    Object[] args =
        refusal.args().stream()
            .map(arg -> arg instanceof Text text ? words.of(text) : arg)
            .toArray();
    return of(refusal.code(), args);
  }

  /** Why a run has no answer; empty while it may have one. */
  String of(Run run) {
    RuntimeException why = run.problem();
    if (why == null) {
      return "";
    }
    return why instanceof Refusal refused ? of(refused) : words.text("lab.running.failed");
  }

  /** The same of a refusal that was kept. */
  String of(String code, Object... args) {
    return code.equals(MANDATORY)
        ? words.text("lab.mandatory", args)
        : words.text("refusal." + code, args);
  }
}
