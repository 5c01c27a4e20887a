package vn.thutuc.reform.web;

import java.util.Arrays;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.reform.ledger.Reckoning;
import vn.thutuc.reform.replay.Cause;
import vn.thutuc.reform.replay.Verdict;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Text;

/** Verdicts and their causes in the reader's words. */
@Component
class VerdictWords {

  private final Words words;

  VerdictWords(Words words) {
    this.words = words;
  }

  /** Empty for none. */
  String of(Verdict verdict) {
    if (verdict.outcome() == null) {
      return "";
    }
    StringJoiner said = new StringJoiner("; ");
    said.add(of(verdict.said()));
    if (!verdict.required().isEmpty()) {
      said.add(String.join(", ", verdict.required()));
    }
    return said.toString();
  }

  /** Of a verdict in one line, as it is counted. */
  String of(String said) {
    if (said.equals(Reckoning.OTHERS)) {
      return words.text("reform.ledger.others");
    }
    int end = said.indexOf(' ');
    String outcome = end < 0 ? said : said.substring(0, end);
    String values = end < 0 ? "" : said.substring(end + 1);
    boolean known = Arrays.stream(Outcome.values()).anyMatch(one -> one.name().equals(outcome));
    if (!known) {
      return said;
    }
    // what only informs is told by what it says
    return outcome.equals(Outcome.INFORMED.name()) && !values.isEmpty()
        ? values
        : words.text("reform.replay.outcome." + outcome) + (values.isEmpty() ? "" : "; " + values);
  }

  /** What a row or rule says; its name if nobody wrote that down. */
  String of(Cause cause) {
    Text text = cause.text();
    return text == null ? cause.id() : words.of(text);
  }

  /** Where it stands and in what way it differs. */
  String detail(Cause cause) {
    Text law = cause.law();
    String place = words.text("reform.replay.side." + cause.side(), cause.id());
    return law == null ? place : place + " · " + words.of(law);
  }
}
