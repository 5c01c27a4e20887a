package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.studio.splice.YamlText;

/** Answers of a worked case: each asked for as its kind in the dictionary, or in a task's form. */
final class AnswerRows {

  private final Drawing d;
  private final Surroundings around;
  private final Map<String, AnswerKind> dossier = new LinkedHashMap<>();

  AnswerRows(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
    around
        .all(draft -> draft.dictionary().dossier().fields().stream())
        .forEach(field -> dossier.putIfAbsent(field.name(), kind(field)));
  }

  private AnswerKind kind(FactField field) {
    return AnswerKind.of(field, d.words());
  }

  /**
   * @param step the task whose form asks; null for what the applicant declares
   */
  void put(String at, @Nullable String step) {
    Map<String, AnswerKind> kinds = new LinkedHashMap<>(dossier);
    if (step != null) {
      around.step(step).map(Flow.Step::formId).ifPresent(form -> kinds.putAll(ofForm(form)));
    }
    List<Row> rows = new ArrayList<>();
    for (String name : d.at(at).propertyNames()) {
      String place = Places.in(at, name);
      List<Item> items = d.within(() -> answer(place, name, kinds));
      rows.add(
          new Row(
              place, Places.dotted(place), name, null, null, ManifestSheet.without(place), items));
    }
    List<OptionView> more =
        kinds.entrySet().stream()
            .filter(kind -> d.at(Places.in(at, kind.getKey())).isMissingNode())
            .map(kind -> OptionView.of(kind.getKey(), kind.getValue().label()))
            .toList();
    d.add(
        new Rows(
            at,
            d.say("rows.answers"),
            null,
            true,
            false,
            rows,
            List.of(d.fresh("answer", Question.one(at + "/id").options(more))),
            (text, chosen) -> {
              String name = Ids.chosen(chosen, "id");
              AnswerKind kind = kinds.get(name);
              JsonNode first =
                  kind == null ? JsonNodeFactory.instance.stringNode("") : kind.first();
              return text.set(Places.of(Places.in(at, name)), first);
            }));
  }

  private Map<String, AnswerKind> ofForm(String form) {
    Map<String, AnswerKind> kinds = new LinkedHashMap<>();
    around
        .all(draft -> draft.form(form).stream().flatMap(one -> one.allFields()))
        .forEach(
            field -> {
              if (field.isInput()) {
                kinds.put(field.key(), AnswerKind.of(field, d.words()));
              }
            });
    return kinds;
  }

  private void answer(String place, String name, Map<String, AnswerKind> kinds) {
    JsonNode value = d.at(place);
    if (value.isArray()) {
      list(place, name);
    } else {
      AnswerKind kind = kinds.getOrDefault(name, AnswerKind.like(name, value));
      d.put(kind.question(place, d.say("yes"), d.say("no")).label(kind.label()));
    }
  }

  /** A list of things, such as children: the dictionary knows what is asked of each. */
  private void list(String at, String name) {
    Map<String, AnswerKind> kinds = new LinkedHashMap<>();
    types()
        .filter(type -> name.equals(type.from()))
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.computed() == null)
        .forEach(field -> kinds.put(field.name(), kind(field)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < d.at(at).size(); i++) {
      String place = at + "/" + i;
      List<Item> items = d.within(() -> thing(place, kinds));
      String title = d.say("row.thing", name, i + 1);
      rows.add(new Row(place, "", title, null, null, ManifestSheet.without(place), items));
    }
    d.add(
        new Rows(
            at, name, null, true, true, rows, List.of(), (text, none) -> added(text, at, kinds)));
  }

  private void thing(String place, Map<String, AnswerKind> kinds) {
    List<String> names = new ArrayList<>(kinds.keySet());
    d.at(place).propertyNames().stream().filter(n -> !names.contains(n)).forEach(names::add);
    for (String name : names) {
      JsonNode value = d.at(Places.in(place, name));
      AnswerKind kind = kinds.getOrDefault(name, AnswerKind.like(name, value));
      Question question = kind.question(Places.in(place, name), d.say("yes"), d.say("no"));
      d.put(question.label(kind.label()).optional());
    }
  }

  private static YamlText added(YamlText text, String at, Map<String, AnswerKind> kinds) {
    var thing = JsonNodeFactory.instance.objectNode();
    kinds.forEach((name, kind) -> thing.set(name, kind.first()));
    return text.append(Places.of(at), thing, List.of());
  }

  private Stream<FactType> types() {
    return around.all(draft -> draft.dictionary().types().stream()).stream();
  }
}
