package vn.thutuc.procedure;

import java.util.List;

/**
 * Says what is wrong with one submitted value.
 *
 * @param path the field's name on the page, e.g. {@code children[0].age}
 * @param code a key of {@code messages/forms.properties}, e.g. {@code form.required}
 */
public record FieldError(String path, String code, List<Object> args) {

  public FieldError {
    args = List.copyOf(args);
  }
}
