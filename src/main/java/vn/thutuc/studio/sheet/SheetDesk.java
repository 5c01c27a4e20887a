package vn.thutuc.studio.sheet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.studio.splice.NotSplicable;
import vn.thutuc.studio.splice.YamlText;

/** One file being edited as a form: draws it, and takes answers and acts into its text. */
public final class SheetDesk {

  /** What a browser sends nothing of when it is not ticked. */
  private static final Set<FieldType> BOXES = EnumSet.of(FieldType.CHECKBOX, FieldType.CHECKLIST);

  private final SheetKind kind;
  private final String file;
  private final Surroundings around;
  private final Words words;

  SheetDesk(SheetKind kind, String file, Surroundings around, Words words) {
    this.kind = kind;
    this.file = file;
    this.around = around;
    this.words = words;
  }

  /**
   * A text after what was done to it.
   *
   * @param sheet null for a text that cannot be read
   * @param refused why an act could not be done; null if it was, or none was asked for
   */
  public record Outcome(String text, @Nullable Sheet sheet, Typed typed, @Nullable String refused) {

    public boolean isClean() {
      return typed.wrongs().isEmpty() && refused == null;
    }
  }

  Sheet draw(YamlText text, Typed typed) {
    Drawing drawing = new Drawing(text, kind.order(), words, typed);
    return switch (kind) {
      case MANIFEST -> ManifestSheet.draw(drawing, around);
      case PARAMETERS -> ParametersSheet.draw(drawing, around);
      case FACTS -> FactsSheet.draw(drawing, around);
      case SCENARIO -> ScenarioSheet.draw(drawing, around);
    };
  }

  /**
   * Takes what was sent into a text.
   *
   * @param text as it lies in the editor
   * @param shown the text the form was drawn from
   */
  public Outcome take(String text, String shown, Sheets.Sent sent) {
    String plain = Sheets.plain(text);
    try {
      Work work = new Work(YamlText.of(file, plain));
      answer(work, sent, draw(YamlText.of(file, Sheets.plain(shown)), Typed.NOTHING));
      act(work, sent);
      Sheet after = draw(work.text(), work.typed());
      return new Outcome(work.text().text(), after, work.typed(), work.refused());
    } catch (BundleProblem broken) {
      return new Outcome(plain, null, Typed.NOTHING, null);
    }
  }

  /** Writes every answer that differs from what was shown. */
  private void answer(Work work, Sheets.Sent sent, Sheet shown) {
    for (Entry entry : shown.entries().toList()) {
      String name = entry.view().path();
      List<String> values = sent.fields().get(name);
      boolean boxes = BOXES.contains(entry.view().type());
      if (entry.view().readOnly() || (values == null && !(sent.whole() && boxes))) {
        continue;
      }
      List<String> answers = values == null ? List.of() : clean(values);
      if (!answers.equals(before(entry))) {
        write(work, entry, answers);
      }
    }
  }

  private static List<String> before(Entry entry) {
    boolean off = entry.view().type() == FieldType.CHECKBOX && entry.view().value().equals("false");
    return off ? List.of() : clean(entry.view().values());
  }

  private static List<String> clean(List<String> values) {
    return values.stream()
        .map(value -> Sheets.plain(value).strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private void write(Work work, Entry entry, List<String> answers) {
    JsonNode now = work.text().at(entry.place());
    boolean empty = answers.isEmpty() && entry.view().type() != FieldType.CHECKBOX;
    boolean blank = empty && entry.view().type() != FieldType.CHECKLIST;
    try {
      if (empty && entry.optional()) {
        work.become(entry.writing().write(work.text(), null));
      } else if (blank && entry.codec() != Codec.WORDS) {
        throw new Unreadable("", "missing");
      } else if (!isShownSo(entry, now, answers)) {
        work.become(entry.writing().write(work.text(), entry.codec().read(answers, now)));
      }
    } catch (Unreadable wrong) {
      work.keep(entry.view().path(), answers, say(wrong));
    } catch (NotSplicable refused) {
      work.keep(entry.view().path(), answers, words.text("studio.structure.wrong.text-only"));
    }
  }

  /** What is shown is what stands there: an answer that looks the same is the same. */
  private boolean isShownSo(Entry entry, JsonNode now, List<String> answers) {
    boolean none = now.isMissingNode() || now.isContainer();
    return !none && entry.codec().show(now, words).strip().equals(String.join("\n", answers));
  }

  private void act(Work work, Sheets.Sent sent) {
    String[] parts = sent.act().split(" ", 2);
    boolean known = parts.length == 2 && (parts[1].isEmpty() || parts[1].startsWith("/"));
    if (!known || !work.typed().wrongs().isEmpty()) {
      return;
    }
    String at = parts[1];
    Sheet sheet = draw(work.text(), Typed.NOTHING);
    try {
      switch (parts[0]) {
        case "remove" ->
            sheet.row(at).map(Row::removing).ifPresent(r -> work.become(r.apply(work.text())));
        case "up" -> work.swap(at, -1);
        case "down" -> work.swap(at, 0);
        case "add" -> add(work, sheet, at, sent.fields());
        default -> {}
      }
    } catch (NotSplicable refused) {
      work.refuse(words.text("studio.structure.wrong.text-only"));
    }
  }

  private void add(Work work, Sheet sheet, String at, Map<String, List<String>> fields) {
    Rows rows = sheet.rows(at).orElse(null);
    if (rows == null || rows.adding() == null) {
      return;
    }
    Map<String, String> answers = new HashMap<>();
    rows.fresh()
        .forEach(
            field ->
                answers.put(
                    Places.last(field.path().substring(1)),
                    String.join("\n", clean(fields.getOrDefault(field.path(), List.of())))));
    try {
      work.become(rows.adding().add(work.text(), answers));
    } catch (Unreadable wrong) {
      rows.fresh()
          .forEach(
              field -> {
                String last = Places.last(field.path().substring(1));
                String error = last.equals(wrong.field()) ? say(wrong) : null;
                work.keep(field.path(), List.of(answers.getOrDefault(last, "")), error);
              });
    }
  }

  private String say(Unreadable wrong) {
    return words.text("studio.structure.wrong." + wrong.key(), wrong.args());
  }
}
