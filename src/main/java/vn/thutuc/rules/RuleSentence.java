package vn.thutuc.rules;

/**
 * What a row of a table or a rule says to people, and the article it stands on.
 *
 * @param wording what it tests and gives, wherever it stands: two of the same wording decide alike
 */
public record RuleSentence(Citation citation, Text text, String wording) {

  /** Whether both say the same to people, however they decide. */
  public boolean saysAs(RuleSentence other) {
    return citation.equals(other.citation) && text.equals(other.text);
  }
}
