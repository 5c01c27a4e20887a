package vn.thutuc.reform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.Calibrator;
import vn.thutuc.reform.calibration.Columns;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.HeldOut;
import vn.thutuc.reform.calibration.LogFile;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.calibration.Window;
import vn.thutuc.refusal.Refusal;

/** Learns the parameters of a simulation from a log, and tells whether to trust them. */
@Command(
    name = "calibrate",
    resourceBundle = "vn.thutuc.reform.cli.calibrate",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CalibrateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "LOG", descriptionKey = "log")
  private Path log = Path.of("");

  @Option(names = "--model", paramLabel = "FILE", descriptionKey = "model")
  private @Nullable Path model;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out")
  private @Nullable Path out;

  @Option(names = "--zone", defaultValue = "Asia/Ho_Chi_Minh", descriptionKey = "zone")
  private ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");

  @ArgGroup(exclusive = false, validate = false)
  private ColumnOptions columns = new ColumnOptions();

  @Option(names = "--since", defaultValue = "auto", descriptionKey = "window")
  private String since = "auto";

  @Option(names = "--rare-activities", defaultValue = "0.005", descriptionKey = "rareActivities")
  private double rareActivities;

  @Option(names = "--rare-ways", defaultValue = "0.002", descriptionKey = "rareWays")
  private double rareWays;

  @Option(names = "--hold-out", defaultValue = "0.2", descriptionKey = "holdOut")
  private double holdOut;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  /** What columns of a CSV log are called, where it is not plain. */
  static final class ColumnOptions {

    @Option(names = "--case", paramLabel = "COLUMN", descriptionKey = "case")
    private @Nullable String ofCase;

    @Option(names = "--activity", paramLabel = "COLUMN", descriptionKey = "activity")
    private @Nullable String activity;

    @Option(names = "--begin", paramLabel = "COLUMN", descriptionKey = "begin")
    private @Nullable String begin;

    @Option(names = "--end", paramLabel = "COLUMN", descriptionKey = "end")
    private @Nullable String end;

    @Option(names = "--resource", paramLabel = "COLUMN", descriptionKey = "resource")
    private @Nullable String resource;

    Columns told() {
      Map<Columns.Part, String> told = new EnumMap<>(Columns.Part.class);
      put(told, Columns.Part.CASE, ofCase);
      put(told, Columns.Part.ACTIVITY, activity);
      put(told, Columns.Part.START, begin);
      put(told, Columns.Part.END, end);
      put(told, Columns.Part.RESOURCE, resource);
      return new Columns(told);
    }

    private static void put(
        Map<Columns.Part, String> told, Columns.Part part, @Nullable String name) {
      if (name != null) {
        told.put(part, name);
      }
    }
  }

  @Override
  public Integer call() {
    ReformWords words = ReformWords.of(shell);
    if (!Files.isRegularFile(log)) {
      throw shell.wrong(words.of("notFound", log));
    }
    part(words, "--rare-activities", rareActivities);
    part(words, "--rare-ways", rareWays);
    part(words, "--hold-out", holdOut);
    try {
      CalibrateAnswer answer = answer();
      shell.print(json ? List.of(answer.json()) : answer.lines(words));
      Trust trust = answer.trust();
      return trust != null && trust.verdict() == Trust.Verdict.WITHHELD ? 1 : 0;
    } catch (Refusal e) {
      throw shell.wrong(words.of(e));
    } catch (BundleProblem e) {
      throw shell.wrong(words.of("diagram", e.file(), e.code(), String.valueOf(e.args())));
    } catch (IOException e) {
      throw shell.wrong(words.of("disk", String.valueOf(e.getMessage())));
    }
  }

  /** Parts of all cases or of the time; nothing is learnt from none. */
  private void part(ReformWords words, String option, double value) {
    if (!(value >= 0 && value < 1)) {
      throw shell.wrong(words.of("badPart", option, String.valueOf(value)));
    }
  }

  private CalibrateAnswer answer() throws IOException {
    String name = log.getFileName().toString();
    EventLog all = LogFile.read(log, zone, columns.told());
    byte[] given = model == null ? null : Files.readAllBytes(model);
    Calibrator calibrator = new Calibrator(name, zone, given, rareActivities, rareWays);
    Instant fixed = fixed(all);
    Instant until = all.lastBegin().orElse(Instant.EPOCH);
    Instant from = fixed == null ? Window.since(all, until, zone) : fixed;
    Calibration learnt = calibrator.calibrate(Window.since(all, from), all.open(), until, until);
    Trust trust = holdOut > 0 ? new HeldOut(calibrator, all, 1 - holdOut, fixed).test() : null;
    CalibrateAnswer answer = new CalibrateAnswer(name, from, learnt, trust, List.of());
    return out == null ? answer : written(answer, out);
  }

  /** Null for finding it out. */
  private @Nullable Instant fixed(EventLog all) {
    return switch (since) {
      case "auto" -> null;
      case "all" -> all.first().orElse(Instant.EPOCH);
      default -> day().atStartOfDay(zone).toInstant();
    };
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(since);
    } catch (DateTimeException e) {
      throw shell.wrong(ReformWords.of(shell).of("badSince", since));
    }
  }

  private static CalibrateAnswer written(CalibrateAnswer answer, Path folder) throws IOException {
    Files.createDirectories(folder);
    Calibration learnt = answer.learnt();
    Files.write(folder.resolve("model.bpmn"), learnt.model());
    Files.writeString(folder.resolve("parameters.yaml"), learnt.parameters());
    Files.createDirectories(folder.resolve("report"));
    Files.writeString(folder.resolve("report").resolve("calibration.json"), answer.json());
    List<String> files =
        List.of(
            folder.resolve("model.bpmn").toString(),
            folder.resolve("parameters.yaml").toString(),
            folder.resolve("report").resolve("calibration.json").toString());
    return new CalibrateAnswer(answer.log(), answer.since(), learnt, answer.trust(), files);
  }
}
