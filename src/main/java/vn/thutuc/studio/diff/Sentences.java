package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.diff.Difference.Shape;

/** Puts differences into words: the same said of several things is one sentence. */
final class Sentences {

  private Sentences() {}

  static List<Change> of(List<Difference> differences) {
    Map<Object, List<Difference>> groups = new LinkedHashMap<>();
    several(differences)
        .forEach(each -> groups.computeIfAbsent(group(each), key -> new ArrayList<>()).add(each));
    return groups.values().stream().map(Sentences::change).toList();
  }

  /** A worked case with several changes is told in one sentence that names them. */
  private static List<Difference> several(List<Difference> differences) {
    Map<String, List<Difference>> cases = new LinkedHashMap<>();
    List<Difference> told = new ArrayList<>();
    for (Difference each : differences) {
      if (each.subject() == Subject.SCENARIO && !each.aspect().isEmpty()) {
        cases.computeIfAbsent(each.item().key(), key -> new ArrayList<>()).add(each);
      } else {
        told.add(each);
      }
    }
    for (List<Difference> changes : cases.values()) {
      Difference first = changes.get(0);
      Text labels = Figures.joined(changes.stream().map(Sentences::part).distinct());
      told.add(
          changes.size() == 1
              ? first
              : Difference.of(first.kind(), "several", first.item(), labels, labels));
    }
    return told;
  }

  /** What a case is about is named; its days, which the law moves, are said from and to. */
  private static Text part(Difference difference) {
    boolean moved = difference.shape() == Shape.CHANGED;
    return Optional.of("scenario.part." + difference.aspect())
        .filter(key -> moved && DiffWords.has(key))
        .map(key -> DiffWords.of(key, difference.before(), difference.after()))
        .orElseGet(() -> label(difference));
  }

  private static Object group(Difference difference) {
    Item item = difference.item();
    String owner = item.owner() == null ? "" : item.owner().key();
    if (difference.aspect().isEmpty()) {
      boolean together = TOGETHER.contains(difference.subject());
      return List.of(
          difference.kind(),
          difference.subject(),
          owner,
          together || difference.kind() == Change.Kind.MOVED ? "" : item.key());
    }
    return List.of(
        difference.kind(),
        difference.subject(),
        owner,
        difference.aspect(),
        difference.shape(),
        difference.before(),
        difference.after(),
        item.file());
  }

  /** Things that come and go in numbers, and say enough by their names. */
  private static final Set<Subject> TOGETHER =
      Set.of(
          Subject.BASIS,
          Subject.OPTION,
          Subject.CHOICE,
          Subject.SCENARIO,
          Subject.FIELD,
          Subject.SIMPLIFICATION);

  private static Change change(List<Difference> group) {
    Difference first = group.get(0);
    return new Change(
        first.kind(),
        first.subject(),
        first.aspect(),
        file(first),
        group.stream().map(each -> each.item().id()).toList(),
        Weight.rank(first),
        Weight.audience(first),
        capital(sentence(group)),
        group.stream()
            .flatMap(each -> Stream.ofNullable(each.item().law()))
            .findFirst()
            .orElse(null));
  }

  /** The file of the thing itself, unless only its English changed. */
  private static String file(Difference difference) {
    String own = difference.item().file();
    return difference.files().contains(own)
        ? own
        : difference.files().stream().sorted().findFirst().orElse(own);
  }

  private static Text sentence(List<Difference> group) {
    Difference first = group.get(0);
    String subject = first.subject().key();
    Text named = named(group);
    if (first.aspect().isEmpty()) {
      String kind = first.kind().name().toLowerCase(Locale.ROOT);
      Text detail = group.size() == 1 ? first.item().detail() : Difference.NONE;
      return DiffWords.first(Stream.of(subject + "." + kind, kind), named, detail);
    }
    String shape =
        first.shape() == Shape.SET || first.shape() == Shape.UNSET
            ? first.shape().name().toLowerCase(Locale.ROOT)
            : "changed";
    Stream<String> keys =
        Stream.of(
            subject + "." + first.aspect() + "." + shape,
            subject + "." + last(first) + "." + shape,
            subject + "." + shape,
            first.aspect() + "." + shape,
            shape);
    Text before = Shared.shortened(first.before(), first.after());
    Text[] args = {named, label(first), before, first.after()};
    if (first.shape() != Shape.ENGLISH && first.shape() != Shape.VIETNAMESE) {
      return DiffWords.first(keys, args);
    }
    Text plain = DiffWords.first(Stream.of(subject + ".changed", "changed"), args);
    return first.shape() == Shape.ENGLISH
        ? plain
        : new Text(DiffWords.first(keys, args).vi(), plain.en());
  }

  /** {@code bước “A”}, {@code các bước “A”, “B”}. */
  private static Text named(List<Difference> group) {
    Item first = group.get(0).item();
    Text names =
        Figures.joined(
            group.stream()
                .map(
                    each ->
                        group.size() > 1 && TOGETHER.contains(each.subject())
                            ? both(each.item().name(), each.item().detail())
                            : each.item().name()));
    String key = first.subject().key() + (group.size() == 1 ? ".one" : ".many");
    return DiffWords.of(key, names, first.ownerName(), Text.same(String.valueOf(group.size())));
  }

  private static Text both(Text one, Text other) {
    return new Text(one.vi() + other.vi(), one.en() + other.en());
  }

  private static Text label(Difference difference) {
    Text known = difference.label();
    Text label = known != null ? known : DiffWords.label(difference.subject(), difference.aspect());
    return switch (difference.shape()) {
      case ENGLISH -> DiffWords.of("label.english", label);
      case VIETNAMESE -> DiffWords.of("label.vietnamese", label);
      default -> label;
    };
  }

  private static String last(Difference difference) {
    return Leaves.last(difference.aspect());
  }

  private static Text capital(Text text) {
    return new Text(capital(text.vi()), capital(text.en()));
  }

  private static String capital(String sentence) {
    return Optional.of(sentence)
        .filter(words -> !words.isEmpty())
        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        .orElse(sentence);
  }
}
