package vn.thutuc.reform;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition of a flow, as the accepted language has them: one variable, yes or no or a value. */
@FunctionalInterface
interface Condition {

  /** Of the flow that is taken when no other is. */
  Condition NEVER = answered -> false;

  Pattern FORM =
      Pattern.compile("\\$\\{\\s*(!?)\\s*(\\w+)\\s*(?:([!=])=\\s*['\"]([^'\"]*)['\"]\\s*)?}");

  boolean holds(Answered answered);

  /**
   * Reads {@code ${approved}}, {@code ${!approved}}, {@code ${route == 'ZONE'}}.
   *
   * @param sources what sets a variable
   */
  static Condition read(String text, Function<String, Source> sources) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("The gate lets no such condition in: " + text);
    }
    Source source = sources.apply(form.group(2));
    String value = form.group(4);
    boolean wanted = value == null ? form.group(1).isEmpty() : form.group(3).equals("=");
    Object expected = value == null ? (Object) true : value;
    return answered -> Objects.equals(source.value(answered), expected) == wanted;
  }

  /** Where the value of a variable comes from. */
  @FunctionalInterface
  interface Source {
    @Nullable Object value(Answered answered);
  }
}
