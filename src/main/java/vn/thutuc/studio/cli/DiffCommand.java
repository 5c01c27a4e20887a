package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.Shell;
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

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
  private String after = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  private final Path here;

  public DiffCommand() {
    this(Path.of(""));
  }

  DiffCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    List<Change> changes = SemanticDiff.between(bundle(before), bundle(after));
    DiffAnswer answer = new DiffAnswer(changes);
    shell.print(json ? List.of(answer.json()) : answer.lines(shell.words()));
    return changes.isEmpty() ? 0 : 1;
  }

  private Bundle bundle(String target) {
    return OneBundle.of(target, here, shell);
  }
}
