package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one dossier, typed and normalised by the dictionary.
 *
 * <p>Text is Unicode NFC, whole numbers are {@link Long}, decimals {@link java.math.BigDecimal},
 * days {@link LocalDate}: the same answers always give the same ruling. Names the dictionary does
 * not know are left out.
 */
public final class Facts {

  private final LocalDate receivedOn;
  private final Map<String, Object> inputs;

  Facts(LocalDate receivedOn, Map<String, Object> inputs) {
    this.receivedOn = receivedOn;
    this.inputs = inputs;
  }

  /**
   * @param answers scalars by the names of the dossier's fields; lists of objects, or one object,
   *     by the {@code from} names of the other types
   * @param receivedOn the dossier's reception date: the day whose law counts
   * @param channel ONLINE, COUNTER or POSTAL
   * @throws BadFact if an answer is not of its field's type; the message names the field
   */
  public static Facts of(
      Dictionary dictionary, Map<String, ?> answers, LocalDate receivedOn, String channel) {
    return Pending.answer();
  }

  /** The day whose law counts. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** The normalised answers, as a ruling keeps them: enough to ask the same question again. */
  public Map<String, Object> inputs() {
    return inputs;
  }

  /** The value of a dossier field; null if it was not answered. */
  public @Nullable Object value(String field) {
    return inputs.get(field);
  }
}
