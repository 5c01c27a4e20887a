package vn.thutuc.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.ProcedureKey;

/**
 * The wish to file a dossier.
 *
 * @param unit id of the unit that receives it
 * @param values what the form's fields hold, by field name, as a browser sends them
 * @param attached ids of the documents handed in with it
 * @param clientKey made by the caller once per filing: sending the same filing again gives the
 *     first answer again
 */
public record Filing(
    ProcedureKey procedure,
    Channel channel,
    String unit,
    Map<String, List<String>> values,
    Set<String> attached,
    String clientKey) {

  public Filing {
    if (!isKey(clientKey)) {
      throw new IllegalArgumentException("A client key has 8 to 100 characters");
    }
    values = Map.copyOf(values);
    attached = Set.copyOf(attached);
  }

  /** Whether a text may be a client key: long enough to be nobody else's, short enough to store. */
  public static boolean isKey(String text) {
    return text.length() >= 8 && text.length() <= 100;
  }

  /** The same text for the same content, whatever its order. */
  String canonical() {
    return procedure.value()
        + '\n'
        + channel
        + '\n'
        + unit
        + '\n'
        + new TreeMap<>(values)
        + '\n'
        + new TreeSet<>(attached);
  }
}
