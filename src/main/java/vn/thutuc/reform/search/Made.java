package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.change.Changed;
import vn.thutuc.reform.comparison.Variant;
import vn.thutuc.rules.Text;

/**
 * A procedure with some changes made, the law that stands in their way taken as amended.
 *
 * @param parts the numbers of the changes, in the order in which they were made
 */
record Made(List<Integer> parts, List<Change> changes, Variant variant) {

  static Made nothing(Search search) {
    Variant base = Variant.base(search.bundle(), search.parameters());
    return new Made(List.of(), List.of(), base);
  }

  /**
   * The same with one more change.
   *
   * @throws vn.thutuc.reform.change.ChangeRefused when it cannot be made
   */
  Made with(int part, Change change) {
    Changed changed = set(List.of(change)).apply(variant.bundle(), variant.parameters());
    List<Integer> numbers = new ArrayList<>(parts);
    numbers.add(part);
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    List<Text> sentences = new ArrayList<>(variant.sentences());
    sentences.addAll(changed.sentences());
    Set<Text> laws = new LinkedHashSet<>(variant.laws());
    laws.addAll(changed.laws());
    Variant next =
        new Variant(
            id(numbers),
            name(sentences),
            changed.bundle(),
            Objects.requireNonNull(changed.parameters()),
            sentences,
            List.copyOf(laws));
    return new Made(List.copyOf(numbers), List.copyOf(all), next);
  }

  static String id(List<Integer> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("+"));
  }

  private static Text name(List<Text> sentences) {
    return new Text(
        sentences.stream().map(Text::vi).collect(Collectors.joining("; ")),
        sentences.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  private static ChangeSet set(List<Change> changes) {
    return ChangeSet.of(changes.toArray(Change[]::new)).assumingAmended();
  }

  /** The changes, to be made again elsewhere. */
  ChangeSet set() {
    return set(changes);
  }

  Entrant entrant(int postsToday) {
    return new Entrant(
        variant.id(), new HashSet<>(parts), new HashSet<>(variant.laws()), posts() - postsToday);
  }

  /** How many people the parameters give to all pools whose size they say. */
  int posts() {
    int posts = 0;
    for (JsonNode pool : variant.parameters().path("pools")) {
      posts += pool.path("size").asInt(0);
      for (JsonNode member : pool.path("members")) {
        posts += member.path("size").asInt(1);
      }
    }
    return posts;
  }
}
