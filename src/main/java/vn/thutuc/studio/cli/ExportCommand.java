package vn.thutuc.studio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Shell;
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

  @Mixin private Shell shell = new Shell();

  private final Path here;

  public ExportCommand() {
    this(Path.of(""));
  }

  ExportCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    CommandWords words = shell.words();
    Bundle bundle = OneBundle.of(target, here, shell);
    Path file = here.resolve(to);
    if (Files.exists(file) && !replace) {
      throw shell.wrong(words.of("error.exists", to.toString()));
    }
    Files.write(file, BundleWriter.zip(bundle));
    shell.print(
        List.of(words.of("done", bundle.key().value(), to.toString(), bundle.hash().hex())));
    return 0;
  }
}
