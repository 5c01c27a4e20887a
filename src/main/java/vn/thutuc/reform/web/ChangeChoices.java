package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.change.ChangeRefused;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.change.ChangeWriter;
import vn.thutuc.reform.change.Prospect;

/** The changes one may choose from, by what they do. */
@Component
class ChangeChoices {

  private final Words words;
  private final RefusalWords refusals;

  ChangeChoices(Words words, RefusalWords refusals) {
    this.words = words;
    this.refusals = refusals;
  }

  /**
   * One change.
   *
   * @param value the change as it is sent
   * @param laws that must be amended first
   */
  record Choice(
      String id,
      String value,
      String sentence,
      List<String> laws,
      boolean chosen,
      boolean amended) {}

  /** One that cannot be made, and why. */
  record Closed(String sentence, String reason) {}

  /**
   * All of one kind.
   *
   * @param kind the last part of its message key
   */
  record Group(String kind, List<Choice> open, List<Closed> closed) {

    private static Group empty(String kind) {
      return new Group(kind, new ArrayList<>(), new ArrayList<>());
    }

    public long chosen() {
      return open.stream().filter(Choice::chosen).count();
    }
  }

  /** What was chosen stays, also what is none of them any more. */
  List<Group> of(List<Prospect> prospects, LabForm form) {
    Map<String, Group> groups = new LinkedHashMap<>();
    Set<String> others = new LinkedHashSet<>(form.changes());
    int number = 0;
    for (Prospect prospect : prospects) {
      String written = written(prospect.change());
      String kind = kind(written);
      Group group = groups.computeIfAbsent(kind, Group::empty);
      String sentence = words.of(prospect.sentence());
      ChangeRefused refused = prospect.refusal();
      boolean chosen = others.remove(written);
      if (refused == null || chosen) {
        List<String> laws = prospect.laws().stream().map(words::of).toList();
        group.open().add(choice(++number, written, sentence, laws, form));
      } else {
        group.closed().add(new Closed(sentence, refusals.of(refused)));
      }
    }
    for (String other : others) {
      Group group = groups.computeIfAbsent("other", Group::empty);
      group.open().add(choice(++number, other, other, List.of(), form));
    }
    return List.copyOf(groups.values());
  }

  private static String written(Change change) {
    return JsonMapper.shared()
        .writeValueAsString(ChangeWriter.write(new ChangeSet.Proposed(change, false)));
  }

  /** The key that says what is done comes first. */
  private static String kind(String written) {
    return written.substring(2, written.indexOf('"', 2)).toLowerCase(Locale.ROOT);
  }

  private static Choice choice(
      int number, String value, String sentence, List<String> laws, LabForm form) {
    return new Choice(
        "change-" + number,
        value,
        sentence,
        laws,
        form.changes().contains(value),
        form.amended().contains(value));
  }
}
