package vn.thutuc.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be drawn, with what is wrong in it.
 *
 * @param problems errors that belong to no single field
 */
public record FormView(List<FieldView> fields, List<String> problems) {

  public FormView {
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  public static FormView of(List<FieldView> fields) {
    return new FormView(fields, List.of());
  }

  /** The lines of the error summary, in the order of the page; empty when all is well. */
  public List<Problem> summary() {
    Stream<Problem> general = problems.stream().map(text -> new Problem(text, null));
    Stream<Problem> ofFields = fields.stream().flatMap(FieldView::all).flatMap(FormView::problem);
    return Stream.concat(general, ofFields).toList();
  }

  private static Stream<Problem> problem(FieldView field) {
    String error = field.error();
    return error == null ? Stream.empty() : Stream.of(new Problem(error, field.focusId()));
  }

  /**
   * One line of the error summary.
   *
   * @param id the control it leads to, or null
   */
  public record Problem(String text, @Nullable String id) {}
}
