package vn.thutuc.reform.cost;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.ParameterFile;

/**
 * Reads what a procedure costs: the work items of its manifest, with those of a study written over
 * them.
 */
public final class CostReader {

  private static final Set<String> CHANNELS = Set.of("ONLINE", "COUNTER", "POSTAL");

  private CostReader() {}

  /**
   * @param at the mapping with {@code hourlyIncome}, {@code dossiersPerYear}, and may be {@code
   *     channels}, {@code items}
   * @throws BadParameters naming file and path
   */
  public static ComplianceCost read(ParameterFile at, Manifest manifest) {
    Map<String, WorkItem> items = new LinkedHashMap<>();
    ObjectNode all = JsonMapper.shared().createObjectNode();
    manifest.costs().forEach((id, item) -> all.set(id, JsonMapper.shared().valueToTree(item)));
    ParameterFile own = new ParameterFile("procedure.yaml", "costs", all);
    all.propertyNames().forEach(id -> items.put(id, item(own.child(id), id)));
    if (at.has("items")) {
      ParameterFile further = at.child("items");
      further.keys().forEach(id -> items.put(id, item(strict(further.child(id)), id)));
    }
    return new ComplianceCost(
        List.copyOf(items.values()),
        amount(at, "hourlyIncome"),
        amount(at, "dossiersPerYear"),
        channels(at));
  }

  private static Map<String, BigDecimal> channels(ParameterFile at) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    if (at.has("channels")) {
      ParameterFile channels = at.child("channels");
      for (String channel : channels.keys()) {
        known(at, "channels." + channel, channel);
        shares.put(channel, amount(channels, channel));
      }
      double sum = shares.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
      if (Math.abs(sum - 1) > 1e-9) {
        throw BadParameters.sum(at.name(), channels.path(), sum);
      }
    }
    return shares;
  }

  private static void known(ParameterFile at, String path, String channel) {
    if (!CHANNELS.contains(channel)) {
      throw BadParameters.unknownName(at.name(), at.at(path), channel, CHANNELS);
    }
  }

  /** A manifest may say more of its items than is counted; a study may not misspell anything. */
  private static ParameterFile strict(ParameterFile at) {
    Set<String> known = new LinkedHashSet<>(WorkItem.AMOUNTS);
    known.addAll(Set.of("name", "times", "visits", "way", "document", "channels", "confirmed"));
    return at.only(known.toArray(String[]::new));
  }

  private static WorkItem item(ParameterFile at, String id) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    at.keys().stream()
        .filter(WorkItem.AMOUNTS::contains)
        .forEach(name -> amounts.put(name, amount(at, name)));
    Set<String> channels =
        new LinkedHashSet<>(at.has("channels") ? at.texts("channels") : List.of());
    channels.forEach(channel -> known(at, "channels", channel));
    return new WorkItem(
        id,
        name(at, id),
        amounts,
        at.has("times") ? amount(at, "times") : BigDecimal.ONE,
        at.has("visits") ? at.text("visits") : null,
        at.has("way") ? at.text("way") : null,
        at.has("document") ? at.text("document") : null,
        channels,
        at.flag("confirmed", false));
  }

  private static Text name(ParameterFile at, String id) {
    if (!at.has("name")) {
      return Text.same(id);
    }
    ParameterFile name = at.child("name").only("vi", "en");
    return new Text(name.text("vi"), name.text("en"));
  }

  /** Exactly as written: figures of money are not to be rounded by how they are held. */
  private static BigDecimal amount(ParameterFile at, String key) {
    at.amount(key, at.number(key));
    JsonNode written = at.need(key);
    return written.decimalValue();
  }
}
