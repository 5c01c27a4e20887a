package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to answers what the law counts from them. */
final class ComputedFields {

  private final Dictionary dictionary;
  private final Map<String, Object> answers;

  /**
   * @param answers normalised answers; the dossier's scalars are what lists may count from too
   */
  ComputedFields(Dictionary dictionary, Map<String, Object> answers) {
    this.dictionary = dictionary;
    this.answers = answers;
  }

  /**
   * The answers and the computed fields, in the order of the dictionary's types.
   *
   * @throws BadFact if the days of a field are in the wrong order
   */
  Map<String, Object> added() {
    Map<String, Object> all = counted(dictionary.dossier(), answers, "");
    for (FactType type : dictionary.types()) {
      if (type.from() != null && answers.get(type.from()) instanceof List<?> list) {
        all.put(type.from(), rows(type, type.from(), list));
      }
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> rows(FactType type, String from, List<?> list) {
    List<Map<String, Object>> rows = new ArrayList<>(list.size());
    for (Object row : list) {
      String path = from + "[" + rows.size() + "].";
      Map<String, Object> fields = counted(type, (Map<String, Object>) row, path);
      rows.add(Collections.unmodifiableMap(fields));
    }
    return Collections.unmodifiableList(rows);
  }

  private Map<String, Object> counted(FactType type, Map<String, Object> own, String path) {
    Map<String, Object> fields = new LinkedHashMap<>(own);
    for (FactField field : type.fields()) {
      Span span = field.computed();
      if (span != null) {
        LocalDate first = day(own, span.from());
        LocalDate last = day(own, span.to());
        if (first != null && last != null) {
          fields.put(field.name(), count(span, first, last, path));
        }
      }
    }
    return fields;
  }

  private static Long count(Span span, LocalDate first, LocalDate last, String path) {
    if (first.isAfter(last)) {
      throw BadFact.tooLate(path + span.from(), last);
    }
    return span.between(first, last);
  }

  private @Nullable LocalDate day(Map<String, Object> own, String source) {
    Object day = own.get(source);
    return (LocalDate) (day == null ? answers.get(source) : day);
  }
}
