package vn.thutuc.studio.cli;

import java.io.IOException;
import java.nio.file.Files;
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
import vn.thutuc.procedure.BundleWriter;

/** Packs a procedure into a zip; the same content gives the same bytes, today and next year. */
@Command(
    name = "export",
    resourceBundle = "vn.thutuc.studio.cli.export",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER|ZIP|KEY", descriptionKey = "target")
  private String target = "";

  @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "to")
  private Path to = Path.of("");

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replace;

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private DiffCommand.Language lang = DiffCommand.Language.vi;

  @Spec private @Nullable CommandSpec spec;

  private final Path here;

  public ExportCommand() {
    this(Path.of(""));
  }

  ExportCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
    CommandWords words = new CommandWords("export", lang == DiffCommand.Language.en);
    Bundle bundle = OneBundle.of(target, here, words, line);
    Path file = here.resolve(to);
    if (Files.exists(file) && !replace) {
      throw new ParameterException(line, words.of("error.exists", to.toString()));
    }
    Files.write(file, BundleWriter.zip(bundle));
    String done = words.of("done", bundle.key().value(), to.toString(), bundle.hash().hex());
    line.getOut().println(done);
    line.getOut().flush();
    return 0;
  }
}
