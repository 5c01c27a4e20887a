package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Text;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;

/** A rule as a plain sentence in the reader's language: if …, then …. */
@Component
public final class RuleWords {

  private static final String SAY = "studio.rules.say.";

  private final Words words;

  public RuleWords(Words words) {
    this.words = words;
  }

  /** The halves of the sentence: what is asked for, and what follows. */
  public record Said(List<String> conditions, List<String> actions) {

    public Said {
      conditions = List.copyOf(conditions);
      actions = List.copyOf(actions);
    }
  }

  /** What a rule says, with the words of its bundle. */
  public Said of(DrlRule rule, Vocabulary vocabulary) {
    return new Said(
        rule.conditions().stream().map(each -> condition(each, vocabulary)).toList(),
        rule.actions().stream().map(each -> action(each, vocabulary)).toList());
  }

  /** What a kind of fact is called. */
  public String type(String name) {
    return switch (name) {
      case FactType.DOSSIER -> words.text("studio.rules.type.dossier");
      case Vocabulary.PARAMETER -> words.text("studio.rules.type.parameter");
      default -> name;
    };
  }

  private String say(String key, Object... args) {
    return words.text(SAY + key, args);
  }

  /** One condition in words. */
  public String condition(Condition condition, Vocabulary vocabulary) {
    Pattern pattern = condition.pattern();
    TestWords tests = new TestWords(words, vocabulary, pattern.type());
    String type = type(pattern.type());
    String facts =
        pattern.constraints().isEmpty()
            ? type
            : say("such", type, tests.all(pattern.constraints()));
    String key = FormOfRule.look(condition).name().toLowerCase(Locale.ROOT);
    String said =
        condition instanceof Condition.Gathered gathered
            ? gathered(gathered, facts, vocabulary)
            : say("look." + key, facts);
    List<String> names = new ArrayList<>();
    for (Pattern.Binding each : pattern.bindings()) {
      names.add(say("named", tests.name(each.field()), each.name()));
    }
    return names.isEmpty() ? said : say("with", said, String.join(", ", names));
  }

  private String gathered(Condition.Gathered gathered, String facts, Vocabulary vocabulary) {
    String functions =
        gathered.functions().stream()
            .map(
                each ->
                    say(
                        "function." + each.kind().name().toLowerCase(Locale.ROOT),
                        each.binding(),
                        String.valueOf(each.argument())))
            .collect(Collectors.joining(", "));
    String said = say("look.gathered", facts, functions);
    return gathered.constraints().isEmpty()
        ? said
        : say("such", said, new TestWords(words, vocabulary, "").all(gathered.constraints()));
  }

  /** One action in words. */
  public String action(Action action, Vocabulary vocabulary) {
    if (action instanceof Action.Conclude conclude) {
      Text document = vocabulary.documents().get(conclude.code());
      String what = document == null ? conclude.code() : words.of(document);
      String verb = conclude.verb().name().toLowerCase(Locale.ROOT);
      return say("act." + verb, TestWords.quoted(what));
    } else if (action instanceof Action.SetValue set) {
      return say("act.set", TestWords.quoted(set.name()), none(vocabulary).sum(set.value()));
    }
    Action.Derive derive = (Action.Derive) action;
    List<FactField> fields = vocabulary.type(derive.type()).map(FactType::fields).orElse(List.of());
    String values =
        Stream.iterate(0, i -> i + 1)
            .limit(Math.min(fields.size(), derive.arguments().size()))
            .map(i -> said(fields.get(i), derive.arguments().get(i), vocabulary))
            .collect(Collectors.joining(", "));
    return say("act.derive", derive.type(), values);
  }

  private String said(FactField field, Expr value, Vocabulary vocabulary) {
    TestWords tests = none(vocabulary);
    String label = TestWords.quoted(words.of(field.label()));
    boolean plain = value instanceof Expr.Literal;
    return say(
        "sign.eq", label, plain ? tests.value(field, (Expr.Literal) value) : tests.sum(value));
  }

  /** Where names stand for themselves. */
  private TestWords none(Vocabulary vocabulary) {
    return new TestWords(words, vocabulary, "");
  }
}
