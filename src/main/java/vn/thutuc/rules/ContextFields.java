package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;

/** The dossier's fields that the product fills itself, present in every dictionary. */
final class ContextFields {

  static final FactField RECEIVED_ON =
      labelled("receivedOn", FieldType.DATE, List.of(), "Ngày tiếp nhận", "Received on");
  static final FactField CHANNEL =
      labelled(
          "channel",
          FieldType.CHOICE,
          List.of("ONLINE", "COUNTER", "POSTAL"),
          "Hình thức nộp",
          "Channel");

  private ContextFields() {}

  static boolean isOne(String name) {
    return name.equals(RECEIVED_ON.name()) || name.equals(CHANNEL.name());
  }

  /** {@code fields} and the product's own. */
  static List<FactField> added(List<FactField> fields) {
    List<FactField> all = new ArrayList<>(fields);
    all.add(RECEIVED_ON);
    all.add(CHANNEL);
    return all;
  }

  private static FactField labelled(
      String name, FieldType type, List<String> values, String vi, String en) {
    FactField plain = FactField.of(name, type, values);
    return new FactField(
        name,
        type,
        values,
        new Text(vi, en),
        plain.valueLabels(),
        null,
        null,
        false,
        false,
        null,
        null);
  }
}
