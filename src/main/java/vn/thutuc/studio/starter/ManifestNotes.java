package vn.thutuc.studio.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thutuc.procedure.Finding;

/** What the designer has to compare, decide or add in {@code procedure.yaml}. */
final class ManifestNotes {

  private final EntryReading reading;
  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private ManifestNotes(EntryReading reading, String key) {
    this.reading = reading;
    this.file = "processes/" + key + "/procedure.yaml";
  }

  static List<Finding> of(EntryReading reading, String key, LocalDate seenOn) {
    ManifestNotes notes = new ManifestNotes(reading, key);
    notes.entry(seenOn);
    notes.numbers();
    notes.papers();
    notes.assumptions();
    return List.copyOf(notes.findings);
  }

  private void entry(LocalDate seenOn) {
    CatalogueEntry entry = reading.entry();
    note(Doubt.DATES_ASSUMED, "validFrom", seenOn.toString());
    if (!entry.decision().matches("\\d+[\\p{L}\\d]*/QĐ-\\p{Lu}[\\p{Lu}\\d-]*")) {
      note(Doubt.DECISION_ODD, "publication.decision", entry.decision());
    }
    if (entry.levels().contains(",") || DraftNames.level(entry).isEmpty()) {
      note(Doubt.LEVEL_SEVERAL, "level", entry.levels());
    }
    if (entry.authority().isEmpty()) {
      note(Doubt.AUTHORITY_GUESSED, "competentAuthority", entry.executor());
    }
    if (entry.subjects().isEmpty()) {
      note(Doubt.SUBJECTS_UNREAD, "subjects", "");
    }
    if (!entry.conditions().isEmpty()) {
      note(Doubt.CONDITIONS_WHOLE, "conditions", PlainText.brief(entry.conditions(), 160));
    }
    note(reading.laws(), "legalBasis");
    note(reading.results(), "results");
  }

  private void numbers() {
    note(reading.limit(), "limit");
    reading.limit().found().ifPresent(this::unit);
    note(reading.fee(), "fee");
    if (reading.ways().isEmpty()) {
      note(Doubt.CHANNELS_UNREAD, "channels", PlainText.brief(reading.entry().manner(), 160));
    }
  }

  private void unit(Limit limit) {
    if (limit.unit() == Limit.Unit.MONTH) {
      note(Doubt.LIMIT_IN_MONTHS, "limit", reading.limit().source());
    } else if (limit.unit() == Limit.Unit.HOUR) {
      note(Doubt.LIMIT_IN_HOURS, "limit", reading.limit().source());
    }
  }

  private void papers() {
    List<Paper> papers = reading.papers().found().orElse(List.of());
    for (int i = 0; i < papers.size(); i++) {
      note(papers.get(i).reading(), "documents[" + i + "]");
    }
    List<Doubt> told = papers.stream().flatMap(paper -> paper.reading().doubts().stream()).toList();
    reading.papers().doubts().stream()
        .filter(doubt -> !told.contains(doubt))
        .forEach(doubt -> note(doubt, "documents", reading.papers().source()));
  }

  private void assumptions() {
    note(Doubt.CLOCK_ASSUMED, "clock", "");
    note(Doubt.ONLINE_ASSUMED, "online", "");
    note(Doubt.RETENTION_ASSUMED, "retention", "");
  }

  private void note(Reading<?> read, String element) {
    read.doubts().forEach(doubt -> note(doubt, element, read.source()));
  }

  private void note(Doubt doubt, String element, String source) {
    findings.add(Note.of(doubt, file, element, source));
  }
}
