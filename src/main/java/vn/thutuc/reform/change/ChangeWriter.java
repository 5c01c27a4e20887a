package vn.thutuc.reform.change;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes changes as a reformer would, for {@link ChangeReader} to read again. */
public final class ChangeWriter {

  /** How each kind is written. */
  private static final Map<Class<?>, BiConsumer<Change, Map<String, Object>>> KINDS =
      Map.ofEntries(
          kind(Cut.class, (one, all) -> all.put("cut", one.step())),
          kind(Merge.class, ChangeWriter::merge),
          kind(Parallel.class, (one, all) -> all.put("parallel", two(one.first(), one.second()))),
          kind(Move.class, (one, all) -> put(all, "move", one.step(), "before", one.before())),
          kind(Automate.class, ChangeWriter::automate),
          kind(PreCheck.class, (one, all) -> all.put("preCheck", one.ruleSet())),
          kind(Limit.class, ChangeWriter::limit),
          kind(DropDocument.class, (one, all) -> all.put("drop", one.document())),
          kind(FetchDocument.class, ChangeWriter::fetch),
          kind(Staff.class, (one, all) -> put(all, "pool", one.pool(), "size", one.size())),
          kind(Hours.class, (one, all) -> put(all, "pool", one.pool(), "hours", one.weekly())),
          kind(RuleRow.class, ChangeWriter::row),
          kind(LegalAmount.class, ChangeWriter::amount));

  private ChangeWriter() {}

  /** The keys and values of one change, in the order in which they are read best. */
  public static Map<String, Object> write(ChangeSet.Proposed proposed) {
    Map<String, Object> all = new LinkedHashMap<>();
    BiConsumer<Change, Map<String, Object>> kind = KINDS.get(proposed.change().getClass());
    if (kind == null) {
      throw new IllegalStateException("A change nobody can write: " + proposed.change());
    }
    kind.accept(proposed.change(), all);
    if (proposed.assumeAmended()) {
      all.put("assumeAmended", true);
    }
    return all;
  }

  private static <C extends Change>
      Map.Entry<Class<?>, BiConsumer<Change, Map<String, Object>>> kind(
          Class<C> type, BiConsumer<C, Map<String, Object>> write) {
    return entry(type, (change, all) -> write.accept(type.cast(change), all));
  }

  private static List<String> two(String first, String second) {
    return List.of(first, second);
  }

  private static void put(
      Map<String, Object> all, String key, Object value, String further, Object other) {
    all.put(key, value);
    all.put(further, other);
  }

  private static void merge(Merge one, Map<String, Object> all) {
    all.put("merge", two(one.first(), one.second()));
    if (one.role() != null) {
      all.put("role", one.role());
    }
    if (one.takes() != null) {
      all.put("takes", one.takes());
    }
  }

  private static void automate(Automate one, Map<String, Object> all) {
    put(all, "automate", one.step(), "by", one.ruleSet());
    all.put("takes", one.seconds());
  }

  private static void limit(Limit one, Map<String, Object> all) {
    all.put("limit", one.limit().toString());
    if (one.step() != null) {
      all.put("step", one.step());
    }
    if (one.unit() != null) {
      all.put("unit", one.unit().name());
    }
  }

  private static void fetch(FetchDocument one, Map<String, Object> all) {
    put(all, "fetch", one.document(), "registry", one.registry());
  }

  private static void row(RuleRow one, Map<String, Object> all) {
    put(all, "table", one.decision(), "row", one.row());
    put(all, "output", one.output(), "value", one.value());
  }

  private static void amount(LegalAmount one, Map<String, Object> all) {
    put(all, "amount", one.name(), "from", one.from().toString());
    all.put("value", one.value());
  }
}
