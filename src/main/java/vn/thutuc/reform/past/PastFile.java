package vn.thutuc.reform.past;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import vn.thutuc.rules.Dictionary;

/** Past decisions in a file: {@code .jsonl}, one object a line, or {@code .csv}. */
final class PastFile {

  /** Decisions of one file. */
  static final int MOST = 2_000_000;

  private PastFile() {}

  /**
   * @param dictionary what the facts were, for files that only have texts
   * @throws PastProblem naming file, line and field
   */
  static void read(Path path, Dictionary dictionary, Consumer<PastLine> each) throws IOException {
    String name = String.valueOf(path.getFileName());
    String kind = name.toLowerCase(Locale.ROOT);
    try (InputStream in = Files.newInputStream(path);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Counted counted = new Counted(name, each);
      if (kind.endsWith(".jsonl")) {
        PastJson.read(name, text, counted);
      } else if (kind.endsWith(".csv")) {
        new PastCsv(name, dictionary).read(text, counted);
      } else {
        throw PastProblem.unknownKind(name);
      }
      if (counted.lines == 0) {
        throw PastProblem.empty(name);
      }
    }
  }

  /** Passes lines on, up to the quota. */
  private static final class Counted implements Consumer<PastLine> {

    private final String file;
    private final Consumer<PastLine> each;
    private int lines;

    Counted(String file, Consumer<PastLine> each) {
      this.file = file;
      this.each = each;
    }

    @Override
    public void accept(PastLine line) {
      if (++lines > MOST) {
        throw PastProblem.tooLarge(file, MOST);
      }
      each.accept(line);
    }
  }
}
