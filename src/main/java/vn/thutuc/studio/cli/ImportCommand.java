package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.BundleWriter;

/** Unpacks a procedure into the three folders, for instance into an agency's own git. */
@Command(
    name = "import",
    resourceBundle = "vn.thutuc.studio.cli.import",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ZIP|FOLDER|KEY", descriptionKey = "target")
  private String target = "";

  @Option(names = "--into", required = true, paramLabel = "FOLDER", descriptionKey = "into")
  private Path into = Path.of("");

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replace;

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private DiffCommand.Language lang = DiffCommand.Language.vi;

  @Spec private @Nullable CommandSpec spec;

  private final Path here;

  public ImportCommand() {
    this(Path.of(""));
  }

  ImportCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
    CommandWords words = new CommandWords("import", lang == DiffCommand.Language.en);
    Bundle bundle = OneBundle.of(target, here, words, line);
    Path root = here.resolve(into);
    String key = bundle.key().value();
    if (!BundleReader.exists(root, key)) {
      BundleWriter.folder(bundle, root);
    } else if (replace) {
      replace(bundle, root, words, line);
    } else {
      throw new ParameterException(line, words.of("error.exists", into + "/processes/" + key));
    }
    line.getOut().println(words.of("done", key, into.toString(), bundle.hash().hex()));
    line.getOut().flush();
    return 0;
  }

  /** What lies there must be a bundle itself: nothing else is written over or taken away. */
  private static void replace(Bundle bundle, Path root, CommandWords words, CommandLine line) {
    try {
      BundleWriter.replace(BundleReader.folder(root, bundle.key().value()), bundle, root);
    } catch (BundleProblem unreadable) {
      String text = words.of("error.unreadable", unreadable.file(), unreadable.code());
      throw new ParameterException(line, text);
    }
  }
}
