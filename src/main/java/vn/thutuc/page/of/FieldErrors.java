package vn.thutuc.page.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;

/** Says what is wrong in a field: names it by its label and tells what to do. */
@Component
final class FieldErrors {

  private final Words words;

  FieldErrors(Words words) {
    this.words = words;
  }

  /** The sentence for the first problem of this field; null when it has none. */
  @Nullable String text(List<FieldError> problems, String path, FormDefinition form) {
    return problems.stream()
        .filter(problem -> problem.path().equals(path))
        .findFirst()
        .map(problem -> text(problem, form))
        .orElse(null);
  }

  private String text(FieldError problem, FormDefinition form) {
    String key = problem.path().substring(problem.path().lastIndexOf('.') + 1);
    FormField field = form.field(key).orElse(null);
    List<Object> args = new ArrayList<>();
    args.add(field == null ? key : words.of(field.label()));
    problem.args().forEach(arg -> args.add(readable(arg)));
    return words.text(code(problem, field), args.toArray());
  }

  private static String code(FieldError problem, @Nullable FormField field) {
    if (field == null || !problem.code().equals("form.required")) {
      return problem.code();
    }
    return switch (field.type()) {
      case "checkbox" -> "form.required.tick";
      case "radio", "select", "checklist" -> "form.required.choose";
      default -> problem.code();
    };
  }

  private Object readable(Object arg) {
    if (arg instanceof LocalDate day) {
      return words.date(day);
    }
    return arg instanceof BigDecimal number ? words.number(number) : String.valueOf(arg);
  }
}
