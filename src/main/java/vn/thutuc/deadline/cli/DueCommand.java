package vn.thutuc.deadline.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thutuc.calendar.CalendarProblem;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.OutsideCalendar;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Shell;
import vn.thutuc.deadline.BadTimeLimit;
import vn.thutuc.deadline.ClockPolicy;
import vn.thutuc.deadline.DueDate;
import vn.thutuc.deadline.EntryOutOfOrder;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.TimeLimit;

/** Computes a due date and explains it day by day. */
@Command(
    name = "due",
    resourceBundle = "vn.thutuc.deadline.cli.due",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DueCommand implements Callable<Integer> {

  @Option(names = "--received", required = true, paramLabel = "AT")
  private String received = "";

  @Option(names = "--limit", required = true, paramLabel = "P7D")
  private String limit = "";

  @Option(names = "--unit", defaultValue = "WORKING")
  private TimeLimit.Unit unit = TimeLimit.Unit.WORKING;

  @Option(names = "--calendar", defaultValue = "vn")
  private String calendar = "vn";

  @Option(names = "--pause", paramLabel = "FROM/TO")
  private List<String> pauses = new ArrayList<>();

  @Option(names = "--reset", paramLabel = "AT")
  private List<String> resets = new ArrayList<>();

  @Option(names = "--cut-off", paramLabel = "HH:MM")
  private @Nullable String cutOff;

  @Option(names = "--swap-days-work")
  private boolean swapDaysWork;

  @Option(names = "--json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    CommandWords words = shell.words();
    WorkingCalendar days = calendar(words);
    TimeLimit length = limit(words);
    var policy = new ClockPolicy(cutOff(words), ClockPolicy.Supplement.RESET, swapDaysWork);
    try {
      Ledger ledger = new TypedLedger(days.zone()).read(received, pauses, resets);
      var answer =
          new DueAnswer(
              DueDate.of(ledger, length, policy, days),
              DueDate.explain(ledger, length, policy, days),
              days.zone());
      print(answer, words);
      return 0;
    } catch (UnreadableOption e) {
      throw shell.wrong(words.of(e.key(), e.option(), e.value()));
    } catch (EntryOutOfOrder e) {
      throw shell.wrong(words.of("error.order", received));
    } catch (OutsideCalendar e) {
      throw shell.wrong(words.of("error.range", received, limit));
    }
  }

  private WorkingCalendar calendar(CommandWords words) {
    try {
      return new Calendars(Path.of("rules", "_calendar")).get(calendar);
    } catch (CalendarProblem e) {
      throw shell.wrong(words.of("error.calendar", calendar, String.valueOf(e.getMessage())));
    }
  }

  private @Nullable LocalTime cutOff(CommandWords words) {
    try {
      return cutOff == null ? null : LocalTime.parse(cutOff);
    } catch (DateTimeParseException e) {
      throw shell.wrong(words.of("error.cutOff", String.valueOf(cutOff)));
    }
  }

  private TimeLimit limit(CommandWords words) {
    try {
      return TimeLimit.parse(limit, unit);
    } catch (BadTimeLimit e) {
      throw shell.wrong(words.of("error.limit." + e.why(), limit));
    }
  }

  private void print(DueAnswer answer, CommandWords words) {
    shell.print(json ? List.of(answer.json(words.language())) : answer.lines(words));
    if (!answer.deadline().confirmed()) {
      shell.warn(words.of("unconfirmed"));
    }
  }
}
