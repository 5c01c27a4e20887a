package vn.thutuc.studio.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.studio.diff.Change;
import vn.thutuc.studio.diff.SemanticDiff;

/** Says what differs between two versions of a procedure, for people and for an agency's own CI. */
@Command(
    name = "diff",
    resourceBundle = "vn.thutuc.studio.cli.diff",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DiffCommand implements Callable<Integer> {

  /** The languages of the plain answer. */
  enum Language {
    vi,
    en
  }

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
  private String after = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private Language lang = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  private final Path here;

  public DiffCommand() {
    this(Path.of(""));
  }

  DiffCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    CommandWords words = new CommandWords("diff", lang == Language.en);
    List<Change> changes = SemanticDiff.between(bundle(before, words), bundle(after, words));
    DiffAnswer answer = new DiffAnswer(changes);
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.println(answer.json());
    } else {
      answer.lines(words).forEach(out::println);
    }
    out.flush();
    return changes.isEmpty() ? 0 : 1;
  }

  private Bundle bundle(String target, CommandWords words) {
    return OneBundle.of(target, here, words, spec().commandLine());
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli gives the spec");
  }
}
