package vn.thutuc.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/**
 * What a designer types into the largest sample: a limit in the process, a figure in a table, a
 * factor in a rule, a label in a form, the limit of the whole, an answer of a worked case, in turn
 * and each time another.
 */
public final class TypedEdits {

  public static final String KEY = "social-allowance";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("process", "processes/%s/process.bpmn", "value=\"P4D\"", "value=\"PT%dM\""),
          new Kind("table", "rules/%s/coefficients.dmn", "<text>2.5</text>", "<text>2.5%d</text>"),
          new Kind("rule", "rules/%s/allowance.drl", "1.0 * $children", "1.%d * $children"),
          new Kind("form", "forms/%s/application.form", "\"Họ và tên\"", "\"Họ và tên %d\""),
          new Kind("manifest", "processes/%s/procedure.yaml", "limit: P20D", "limit: P%dD"),
          new Kind(
              "worked case",
              "processes/%s/scenarios/base-level-360000.yaml",
              "applicantName: Nguyễn Văn A",
              "applicantName: Nguyễn Văn A%d"));

  private final Map<String, byte[]> files;

  private TypedEdits(Map<String, byte[]> files) {
    this.files = files;
  }

  private record Kind(String name, String path, String text, String typed) {}

  /**
   * One edit.
   *
   * @param what the kind of file
   * @param text the whole text of the file as it is then
   */
  public record Edit(String what, String path, String text) {

    public byte[] content() {
      return text.getBytes(UTF_8);
    }
  }

  public static TypedEdits ofTheLargestSample() {
    Bundle bundle = BundleReader.folder(Path.of("."), KEY);
    return new TypedEdits(bundle.files());
  }

  public static List<String> kinds() {
    return KINDS.stream().map(Kind::name).toList();
  }

  /** The edit of that number, from 0; no two are the same. */
  public Edit number(int number) {
    Kind kind = KINDS.get(number % KINDS.size());
    String path = kind.path().formatted(KEY);
    String before = new String(files.get(path), UTF_8);
    if (!before.contains(kind.text())) {
      throw new IllegalStateException(path + " has no " + kind.text());
    }
    String typed = before.replace(kind.text(), kind.typed().formatted(21 + number));
    return new Edit(kind.name(), path, typed);
  }
}
