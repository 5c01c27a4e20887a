package vn.thutuc.deadline.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Language;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.LedgerEntry.Cause;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** A ledger as typed on the command line: one receipt, any pauses and resets in any order. */
final class TypedLedger {

  /** A pause as typed; it ends at {@link Instant#MAX} when no end was typed. */
  private record Pause(Instant from, Instant to) {}

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  private static final CommandWords VI = words(Language.vi);
  private static final CommandWords EN = words(Language.en);

  /** At one instant a pause ends before a reset, and a reset comes before the next pause. */
  private static final Comparator<LedgerEntry> ORDER =
      Comparator.comparing(LedgerEntry::at)
          .thenComparing(
              entry -> List.of(Kind.RESUME, Kind.RESET, Kind.PAUSE).indexOf(entry.kind()));

  private final ZoneId zone;

  TypedLedger(ZoneId zone) {
    this.zone = zone;
  }

  Ledger read(String received, List<String> pauses, List<String> resets) {
    List<Instant> anew = resets.stream().map(at -> instant("--reset", at)).sorted().toList();
    List<LedgerEntry> entries = new ArrayList<>();
    anew.forEach(at -> entries.add(entry(Kind.RESET, at, "--reset")));
    for (Pause pause : merged(pauses.stream().map(this::pause).toList())) {
      addPause(pause, anew, entries);
    }
    entries.sort(ORDER);
    Ledger ledger =
        Ledger.empty().append(entry(Kind.START, instant("--received", received), "--received"));
    for (LedgerEntry entry : entries) {
      ledger = ledger.append(entry);
    }
    return ledger;
  }

  /** A reset within a pause ends it in the ledger, so the rest is a pause of its own. */
  private static void addPause(Pause pause, List<Instant> resets, List<LedgerEntry> entries) {
    Instant from = pause.from();
    for (Instant reset : resets) {
      if (reset.isAfter(from) && reset.isBefore(pause.to())) {
        entries.add(entry(Kind.PAUSE, from, "--pause"));
        from = reset;
      }
    }
    entries.add(entry(Kind.PAUSE, from, "--pause"));
    if (pause.to().isBefore(Instant.MAX)) {
      entries.add(entry(Kind.RESUME, pause.to(), "--pause"));
    }
  }

  private static List<Pause> merged(List<Pause> pauses) {
    List<Pause> merged = new ArrayList<>();
    for (Pause next : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      Pause last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && !next.from().isAfter(last.to())) {
        Instant to = next.to().isAfter(last.to()) ? next.to() : last.to();
        merged.set(merged.size() - 1, new Pause(last.from(), to));
      } else if (next.to().isAfter(next.from())) {
        merged.add(next);
      }
    }
    return merged;
  }

  private Pause pause(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new UnreadableOption("error.pause", "--pause", text);
    }
    Instant from = instant("--pause", text.substring(0, slash));
    String end = text.substring(slash + 1);
    Instant to = end.isEmpty() ? Instant.MAX : instant("--pause", end);
    if (to.isBefore(from)) {
      throw new UnreadableOption("error.pause", "--pause", text);
    }
    return new Pause(from, to);
  }

  private Instant instant(String option, String text) {
    try {
      TemporalAccessor read =
          FORMAT.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime at) {
        return at.toInstant();
      }
      LocalDateTime local =
          read instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(read);
      return local.atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableOption("error.time", option, text);
    }
  }

  private static CommandWords words(Language language) {
    return new CommandWords("vn.thutuc.deadline.cli.due", language);
  }

  private static LedgerEntry entry(Kind kind, Instant at, String option) {
    return LedgerEntry.of(
        kind, at, new Cause("due", VI.of("cause" + option), EN.of("cause" + option), null));
  }
}
