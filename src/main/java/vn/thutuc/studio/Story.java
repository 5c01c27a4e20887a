package vn.thutuc.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.engine.StageLeft;
import vn.thutuc.rules.Ruling;

/**
 * Writes a worked case down while it runs. What the engine tells belongs to the moment told last,
 * until the next one is told.
 */
final class Story {

  private final Supplier<Ledger> clock;
  private final Map<String, String> stays = new LinkedHashMap<>();
  private final Set<String> passed = new LinkedHashSet<>();
  private final List<Moment> moments = new ArrayList<>();
  private @Nullable Moment open;

  Story(Supplier<Ledger> clock) {
    this.clock = clock;
  }

  /** Somebody acts. */
  void act(
      Moment.Kind kind,
      Instant at,
      @Nullable String element,
      @Nullable String role,
      Map<String, Object> given,
      List<String> named) {
    begin(kind, at, element, role, given, named, null);
  }

  void ruled(Instant at, String element, Ruling ruling) {
    begin(Moment.Kind.RULED, at, element, null, Map.of(), List.of(ruling.ruleSet()), ruling);
  }

  private void begin(
      Moment.Kind kind,
      Instant at,
      @Nullable String element,
      @Nullable String role,
      Map<String, Object> given,
      List<String> named,
      @Nullable Ruling ruling) {
    close();
    open =
        new Moment(
            kind, at, element, role, given, named, ruling, List.of(), List.of(), clock.get());
  }

  void entered(StageEntered stage) {
    stays.put(stage.visit(), stage.element());
    passed.add(stage.element());
  }

  void left(StageLeft stage) {
    stays.remove(stage.visit());
  }

  void took(String flow) {
    passed.add(flow);
  }

  /** The whole case up to now. */
  List<Moment> moments() {
    close();
    return List.copyOf(moments);
  }

  private void close() {
    Moment last = open;
    if (last != null) {
      moments.add(
          new Moment(
              last.kind(),
              last.at(),
              last.element(),
              last.role(),
              last.given(),
              last.named(),
              last.ruling(),
              List.copyOf(passed),
              stays.values().stream().distinct().toList(),
              clock.get()));
    }
    open = null;
    passed.clear();
  }
}
