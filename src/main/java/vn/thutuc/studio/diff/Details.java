package vn.thutuc.studio.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thutuc.rules.Text;

/** What is worth saying of a thing in the sentence that it came or went. */
final class Details {

  private static final Map<Subject, List<String>> TOLD =
      Map.of(
          Subject.DOCUMENT, List.of("form", "copies", "source", "when"),
          Subject.STEP, List.of("role", "limit", "mandatory", "onSite", "inPerson"),
          Subject.QUESTION, List.of("required"),
          Subject.FIELD, List.of("type", "values"),
          Subject.VALUE, List.of("value", "to"),
          Subject.COST, List.of("hours"));

  private Details() {}

  /** Empty when there is nothing to tell. */
  static Text of(Subject subject, List<Fact> facts) {
    Map<String, Fact> byName = Item.byName(facts);
    List<Text> told =
        TOLD.getOrDefault(subject, List.of()).stream()
            .flatMap(name -> Stream.ofNullable(byName.get(name)))
            .flatMap(fact -> told(subject, fact).stream())
            .toList();
    return told.isEmpty() ? Text.same("") : DiffWords.of("detail", Figures.joined(told.stream()));
  }

  /** {@code detail.document.copies}: in words of its own; {@code =} leaves a usual value unsaid. */
  private static Optional<Text> told(Subject subject, Fact fact) {
    String key = "detail." + subject.key() + "." + fact.name();
    if (DiffWords.has(key + "." + fact.raw().vi())) {
      Text words = DiffWords.of(key + "." + fact.raw().vi());
      return words.vi().isEmpty() ? Optional.empty() : Optional.of(words);
    }
    return Optional.of(DiffWords.has(key) ? DiffWords.of(key, fact.shown()) : fact.shown());
  }
}
