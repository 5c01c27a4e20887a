package vn.thutuc.reform.past;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.rules.Ruling;

/**
 * Writes past decisions down for {@code thutuc replay}, one JSON object a line. Dossiers are
 * numbered as they come, and what they answered is masked.
 */
public final class PastWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Appendable out;
  private String dossier = "";
  private long number;

  public PastWriter(Appendable out) {
    this.out = out;
  }

  /**
   * @param bundle the version the decision was made under
   */
  public void write(PastRuling past, Bundle bundle) throws IOException {
    if (!past.dossier().equals(dossier)) {
      dossier = past.dossier();
      number++;
    }
    Ruling ruling = past.ruling();
    Masking.Masked masked = Masking.of(bundle, past);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("dossier", String.valueOf(number));
    line.put("unit", past.unit());
    line.put("province", past.province());
    line.put("channel", past.channel());
    line.put("day", past.day().toString());
    line.put("question", ruling.ruleSet());
    line.put("outcome", ruling.outcome().name());
    line.put("values", plain(ruling.values()));
    line.put("facts", plain(masked.facts()));
    line.put("withheld", masked.withheld());
    line.put("version", ruling.bundleHash());
    out.append(JSON.writeValueAsString(line)).append('\n');
  }

  /** A fact, or facts, as JSON has them. */
  public static Object plain(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> plain = new LinkedHashMap<>();
      object.forEach((name, each) -> plain.put(name.toString(), plain(each)));
      return plain;
    } else if (value instanceof List<?> list) {
      return list.stream().map(PastWriter::plain).toList();
    }
    return value instanceof LocalDate day ? day.toString() : value;
  }
}
