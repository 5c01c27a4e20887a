package vn.thutuc.studio.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.starter.Catalogue;
import vn.thutuc.studio.starter.CatalogueEntry;
import vn.thutuc.studio.starter.Draft;
import vn.thutuc.studio.starter.Starter;
import vn.thutuc.studio.starter.Tally;

/** Makes a draft bundle of an entry of the national catalogue, or reports on all of them. */
@Command(
    name = "start",
    resourceBundle = "vn.thutuc.studio.cli.start",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class StartCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
  private Path catalogue = Path.of("");

  @Option(names = "--entry", paramLabel = "CODE", descriptionKey = "entry")
  private @Nullable String code;

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "into")
  private @Nullable Path into;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private @Nullable LocalDate on;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--report", descriptionKey = "report")
  private boolean report;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    StartAnswer answer = new StartAnswer(shell.words());
    if (all == (code != null) || all != report || all == (into != null)) {
      throw shell.wrong(answer.word("error.use"));
    }
    Catalogue read = read(answer);
    return all ? report(read, answer) : start(read, answer);
  }

  private int report(Catalogue read, StartAnswer answer) {
    shell.print(answer.report(Tally.of(read.entries()), read, json));
    return read.broken().isEmpty() ? 0 : 1;
  }

  private int start(Catalogue read, StartAnswer answer) {
    String wanted = Objects.requireNonNull(code, "checked above");
    Path folder = Objects.requireNonNull(into, "checked above");
    CatalogueEntry entry =
        read.withCode(wanted).orElseThrow(() -> shell.wrong(answer.word("error.unknown", wanted)));
    Draft draft = Starter.draft(entry, on == null ? LocalDate.now(Clock.system(ZONE)) : on);
    Path home = folder.resolve("processes").resolve(draft.bundle().key().value());
    if (Files.exists(home)) {
      throw shell.wrong(answer.word("error.exists", home.toString()));
    }
    BundleWriter.folder(draft.bundle(), folder);
    shell.print(answer.draft(draft, home, json));
    boolean unsure = draft.findings().stream().anyMatch(f -> f.severity() != Severity.INFO);
    return unsure ? 1 : 0;
  }

  private Catalogue read(StartAnswer answer) {
    try {
      return Catalogue.read(catalogue);
    } catch (UncheckedIOException e) {
      throw shell.wrong(answer.word("error.unreadable", catalogue.toString()));
    }
  }
}
