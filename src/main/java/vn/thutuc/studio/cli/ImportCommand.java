package vn.thutuc.studio.cli;

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

  @Mixin private Shell shell = new Shell();

  private final Path here;

  public ImportCommand() {
    this(Path.of(""));
  }

  ImportCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    CommandWords words = shell.words();
    Bundle bundle = OneBundle.of(target, here, shell);
    Path root = here.resolve(into);
    String key = bundle.key().value();
    if (!BundleReader.exists(root, key)) {
      BundleWriter.folder(bundle, root);
    } else if (replace) {
      replace(bundle, root);
    } else {
      throw shell.wrong(words.of("error.exists", into + "/processes/" + key));
    }
    shell.print(List.of(words.of("done", key, into.toString(), bundle.hash().hex())));
    return 0;
  }

  /** What lies there must be a bundle itself: nothing else is written over or taken away. */
  private void replace(Bundle bundle, Path root) {
    String key = bundle.key().value();
    BundleWriter.replace(OneBundle.read(() -> BundleReader.folder(root, key), shell), bundle, root);
  }
}
