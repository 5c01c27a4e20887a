package vn.thutuc.studio.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thutuc.studio.diff.Change.Kind;
import vn.thutuc.studio.diff.Change.Rank;
import vn.thutuc.studio.web.CompareTable.Line;

/**
 * The sentences of a comparison in an order one can read: how many of each kind, those that matter
 * most, then all of them by weight and topic, folded. Two whole laws differ in hundreds of things.
 *
 * @param kinds how many there are of each kind
 * @param first what matters most; empty when all together are few
 */
record ChangeRanks(int total, Map<Kind, Long> kinds, List<Line> first, List<Weighed> ranks) {

  /** So many are read at one glance, without folds. */
  private static final int FEW = 12;

  private static final int OF_A_TOPIC = 3;

  /** Changes of one weight. */
  record Weighed(Rank rank, int total, boolean open, List<OnTopic> topics) {}

  /** Changes about one thing. */
  record OnTopic(ChangeTopic topic, boolean open, List<Line> lines) {}

  static ChangeRanks of(List<Line> lines) {
    Map<Kind, Long> kinds =
        lines.stream().collect(groupingBy(line -> line.change().kind(), TreeMap::new, counting()));
    boolean few = lines.size() <= FEW;
    List<Weighed> ranks =
        byRank(lines).entrySet().stream()
            .map(rank -> weighed(rank.getKey(), rank.getValue()))
            .toList();
    return new ChangeRanks(lines.size(), kinds, few ? List.of() : first(lines), ranks);
  }

  private static Map<Rank, List<Line>> byRank(List<Line> lines) {
    return lines.stream().collect(groupingBy(line -> line.change().rank(), TreeMap::new, toList()));
  }

  private static Map<ChangeTopic, List<Line>> byTopic(Stream<Line> lines) {
    return lines.collect(groupingBy(line -> ChangeTopic.of(line.change()), TreeMap::new, toList()));
  }

  private static Weighed weighed(Rank rank, List<Line> lines) {
    boolean few = lines.size() <= FEW;
    List<OnTopic> topics =
        byTopic(lines.stream()).entrySet().stream()
            .map(topic -> new OnTopic(topic.getKey(), few, topic.getValue()))
            .toList();
    return new Weighed(rank, lines.size(), rank == Rank.LAW, topics);
  }

  private static List<Line> first(List<Line> lines) {
    Stream<Line> law = lines.stream().filter(line -> line.change().rank() == Rank.LAW);
    return byTopic(law).entrySet().stream()
        .filter(topic -> topic.getKey().isFirst())
        .flatMap(topic -> topic.getValue().stream().limit(OF_A_TOPIC))
        .toList();
  }
}
