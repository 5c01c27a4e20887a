package vn.thutuc.studio.cli;

import java.io.PrintWriter;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

  /** The languages of the plain answer. */
  enum Language {
    vi,
    en
  }

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

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private Language lang = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    StartAnswer answer = new StartAnswer(lang.name());
    if (all == (code != null) || all != report || all == (into != null)) {
      throw wrong(answer.word("error.use"));
    }
    Catalogue read = read(answer);
    PrintWriter out = spec().commandLine().getOut();
    int exit = all ? report(read, answer, out) : start(read, answer, out);
    out.flush();
    return exit;
  }

  private int report(Catalogue read, StartAnswer answer, PrintWriter out) {
    answer.report(Tally.of(read.entries()), read, json).forEach(out::println);
    return read.broken().isEmpty() ? 0 : 1;
  }

  private int start(Catalogue read, StartAnswer answer, PrintWriter out) {
    String wanted = Objects.requireNonNull(code, "checked above");
    Path folder = Objects.requireNonNull(into, "checked above");
    CatalogueEntry entry =
        read.withCode(wanted).orElseThrow(() -> wrong(answer.word("error.unknown", wanted)));
    Draft draft = Starter.draft(entry, on == null ? LocalDate.now(Clock.system(ZONE)) : on);
    Path home = folder.resolve("processes").resolve(draft.bundle().key().value());
    if (Files.exists(home)) {
      throw wrong(answer.word("error.exists", home.toString()));
    }
    BundleWriter.folder(draft.bundle(), folder);
    answer.draft(draft, home, json).forEach(out::println);
    boolean unsure = draft.findings().stream().anyMatch(f -> f.severity() != Severity.INFO);
    return unsure ? 1 : 0;
  }

  private Catalogue read(StartAnswer answer) {
    try {
      return Catalogue.read(catalogue);
    } catch (UncheckedIOException e) {
      throw wrong(answer.word("error.unreadable", catalogue.toString()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli gives the spec");
  }
}
