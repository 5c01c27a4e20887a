package vn.thutuc.studio.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thutuc.page.Words;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.guided.RuleWords;
import vn.thutuc.studio.guided.Vocabulary;

/** The words an editor of rules completes and explains, in the reader's language. */
@Controller
class RuleVocabularyPages {

  private final RuleTable table;
  private final RuleWords ruleWords;
  private final Words words;

  RuleVocabularyPages(RuleTable table, RuleWords ruleWords, Words words) {
    this.table = table;
    this.ruleWords = ruleWords;
    this.words = words;
  }

  /** A word and what people call it. */
  record Named(String name, String label) {}

  record Field(String name, String label, String type, List<Named> values) {}

  record Type(String name, String label, boolean derived, List<Field> fields) {}

  record Known(List<Type> types, List<Named> laws, List<Named> documents) {}

  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/rules/words")
  @ResponseBody
  Known words(@PathVariable long id) {
    Vocabulary vocabulary = table.vocabulary(new DraftId(id));
    return new Known(
        vocabulary.types().stream().map(this::type).toList(),
        named(vocabulary.laws()),
        named(vocabulary.documents()));
  }

  private Type type(FactType type) {
    List<Field> fields = type.fields().stream().map(this::field).toList();
    return new Type(type.name(), ruleWords.type(type.name()), type.derived(), fields);
  }

  private Field field(FactField field) {
    List<Named> values =
        field.values().stream()
            .map(value -> new Named(value, words.of(field.labelOf(value))))
            .toList();
    return new Field(field.name(), words.of(field.label()), field.type().name(), values);
  }

  private List<Named> named(Map<String, Text> texts) {
    return texts.entrySet().stream()
        .map(text -> new Named(text.getKey(), words.of(text.getValue())))
        .toList();
  }
}
