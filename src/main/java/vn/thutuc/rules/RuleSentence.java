package vn.thutuc.rules;

/** What a row of a table or a rule says to people, and the article it stands on. */
public record RuleSentence(Citation citation, Text text) {}
