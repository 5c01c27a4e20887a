package vn.thutuc.studio.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a text looks like, a change does what was asked and touches nothing else. */
class YamlTextLawsTest {

  @Property(tries = 400)
  void whatIsSetIsSetAndOtherLinesStay(@ForAll long seed) {
    Hand hand = new Hand(seed);
    JsonPointer place = hand.anywhere();
    JsonNode value = new Handwriting(hand.random).value();

    try {
      YamlText after = hand.before.set(place, value);

      assertThat(Trees.same(after.tree(), Trees.with(hand.before.tree(), place, value))).isTrue();
      assertThat(hand.linesGoneIn(after)).isLessThanOrEqualTo(hand.linesOf(place));
    } catch (NotSplicable refused) {
      assertThat(refused).hasMessage("A comment would be lost");
      assertThat(hand.before.at(place).isContainer()).isTrue();
    }
  }

  @Property(tries = 400)
  void aNewEntryTouchesAtMostOneLine(@ForAll long seed) {
    Hand hand = new Hand(seed);
    JsonPointer map = hand.some(JsonNode::isObject);
    JsonPointer place = map.appendProperty("added");

    YamlText after =
        hand.before.set(place, new Handwriting(hand.random).value(), List.of("key-0", "added"));

    assertThat(after.at(place).isMissingNode()).isFalse();
    assertThat(hand.linesGoneIn(after)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 400)
  void aNewItemTouchesAtMostOneLine(@ForAll long seed) {
    Hand hand = new Hand(seed);
    JsonPointer list = hand.some(JsonNode::isArray);
    if (list == null) {
      return;
    }
    int size = hand.before.at(list).size();
    JsonNode item = new Handwriting(hand.random).value();
    int index = hand.random.nextInt(size + 1);

    YamlText after = hand.before.insert(list, index, item);

    assertThat(Trees.same(after.at(list.appendIndex(index)), item)).isTrue();
    assertThat(hand.linesGoneIn(after)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 400)
  void whatIsTakenOutTakesItsOwnLinesOnly(@ForAll long seed) {
    Hand hand = new Hand(seed);
    JsonPointer place = hand.anywhere();
    try {
      YamlText after = hand.before.remove(place);

      assertThat(after.tree()).isEqualTo(Trees.without(hand.before.tree(), place));
      assertThat(hand.linesGoneIn(after)).isLessThanOrEqualTo(hand.linesOf(place.head()));
      assertThat(comments(after.text())).isGreaterThanOrEqualTo(hand.commentsOutside(place));
    } catch (NotSplicable refused) {
      assertThat(refused).hasMessageMatching(".*(omment|last entry).*");
    }
  }

  @Property(tries = 400)
  void neighboursChangePlacesAndNoLineIsLost(@ForAll long seed) {
    Hand hand = new Hand(seed);
    JsonPointer list = hand.some(node -> node.isArray() && node.size() > 1);
    if (list == null) {
      return;
    }

    YamlText after = hand.before.swap(list, 0);

    assertThat(after.at(list.appendIndex(0))).isEqualTo(hand.before.at(list.appendIndex(1)));
    assertThat(after.text().chars().sorted().toArray())
        .isEqualTo(hand.before.text().chars().sorted().toArray());
    assertThat(after.swap(list, 0).text()).isEqualTo(hand.before.text());
  }

  private static long comments(String text) {
    return text.lines().filter(line -> line.stripLeading().startsWith("# ")).count();
  }

  /** A text somebody wrote, and places in it. */
  private static final class Hand {

    private final Random random;
    private final YamlText before;
    private final List<JsonPointer> places = new ArrayList<>();

    Hand(long seed) {
      random = new Random(seed);
      Handwriting writing = new Handwriting(random);
      ObjectNode tree = writing.map(3);
      before = YamlText.of("any.yaml", writing.write(tree));
      assertThat(Trees.same(before.tree(), tree)).as(before.text()).isTrue();
      collect(JsonPointer.empty(), before.tree());
    }

    private void collect(JsonPointer at, JsonNode node) {
      if (!at.matches()) {
        places.add(at);
      }
      node.properties().forEach(e -> collect(at.appendProperty(e.getKey()), e.getValue()));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        collect(at.appendIndex(i), node.get(i));
      }
    }

    JsonPointer anywhere() {
      return places.get(random.nextInt(places.size()));
    }

    @org.jspecify.annotations.Nullable
    JsonPointer some(java.util.function.Predicate<JsonNode> kind) {
      List<JsonPointer> fit = places.stream().filter(p -> kind.test(before.at(p))).toList();
      boolean root = fit.isEmpty() && kind.test(before.tree());
      return root
          ? JsonPointer.empty()
          : fit.isEmpty() ? null : fit.get(random.nextInt(fit.size()));
    }

    /** How many lines a place fills, that of its key included. */
    int linesOf(JsonPointer place) {
      Layout layout = Layout.of(before.text());
      int to = layout.end(layout.node(place));
      int from = layout.start(layout.node(place));
      String above = before.text().substring(0, from).stripTrailing();
      return (int) before.text().substring(above.length(), to).lines().count() + 1;
    }

    int commentsOutside(JsonPointer place) {
      Layout layout = Layout.of(before.text());
      Node above = layout.node(place.head());
      Node first =
          above instanceof MappingNode map
              ? Layout.entry(map, Trees.key(place)).orElseThrow().getKeyNode()
              : layout.node(place);
      int to = layout.lineEnd(layout.end(layout.node(place)));
      String outside =
          before.text().substring(0, layout.start(first)) + before.text().substring(to);
      return (int) comments(outside);
    }

    /** Lines between those that are the same at the beginning and at the end. */
    int linesGoneIn(YamlText after) {
      List<String> old = before.text().lines().toList();
      List<String> now = after.text().lines().toList();
      int same = 0;
      while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
        same++;
      }
      int tail = 0;
      while (tail < old.size() - same
          && tail < now.size() - same
          && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
        tail++;
      }
      return old.size() - same - tail;
    }
  }
}
