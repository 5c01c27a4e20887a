package vn.thutuc.studio.starter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.procedure.Manifest.Channel;

/**
 * Writes {@code procedure.yaml}: the eight constituent parts (Decree 63/2010/ND-CP, article 8.2) as
 * far as the entry gives them, each number under the words it was read from. What is missing stays
 * out, so that the check asks for it.
 */
final class DraftManifest {

  private final EntryReading reading;
  private final LocalDate seenOn;
  private final YamlLines yaml = new YamlLines();
  private final Set<String> ids = new HashSet<>();

  private DraftManifest(EntryReading reading, LocalDate seenOn) {
    this.reading = reading;
    this.seenOn = seenOn;
  }

  /**
   * @param seenOn the day the portal showed the entry: nothing in it is known to be older
   */
  static String of(EntryReading reading, LocalDate seenOn) {
    return new DraftManifest(reading, seenOn).write();
  }

  private String write() {
    CatalogueEntry entry = reading.entry();
    yaml.comment(Note.words("draft.head", entry.code(), seenOn.toString()).vi());
    yaml.raw("key: " + DraftNames.key(entry)).text("code", entry.code());
    yaml.vietnamese("name", entry.name());
    if (!entry.field().isEmpty()) {
      yaml.vietnamese("field", entry.field());
    }
    DraftNames.level(entry).ifPresent(level -> yaml.raw("level: " + level));
    String authority = DraftNames.authority(entry);
    if (!authority.isEmpty()) {
      yaml.raw("competentAuthority:").raw("  id: " + id("authority", authority));
      yaml.vietnamese("  name", authority);
    }
    if (!entry.publisher().isEmpty()) {
      yaml.raw("owner: " + PlainText.kebab(entry.publisher(), 60));
    }
    yaml.comment(Note.words("draft.dates", seenOn.toString()).vi());
    yaml.raw("publication:").text("  decision", entry.decision());
    yaml.raw("  date: " + seenOn).raw("  confirmed: false").raw("validFrom: " + seenOn);
    laws();
    if (!entry.subjects().isEmpty()) {
      yaml.vietnamese("subjects", entry.subjects());
    }
    conditions(entry.conditions());
    limit();
    clockAndChannels();
    documents();
    fee();
    results();
    ending();
    return yaml.toString();
  }

  private void laws() {
    List<LawsText.Law> laws = reading.laws().found().orElse(List.of());
    if (!laws.isEmpty()) {
      yaml.raw("legalBasis:");
    }
    for (LawsText.Law law : laws) {
      yaml.raw("  - id: " + id("vb", law.number()));
      yaml.vietnamese("    citation", law.citation());
      yaml.raw("    validFrom: " + seenOn).raw("    confirmed: false");
    }
  }

  private void conditions(String conditions) {
    List<String> lines = conditions.lines().map(String::strip).filter(l -> l.length() > 4).toList();
    if (!lines.isEmpty()) {
      yaml.raw("conditions:");
    }
    for (int i = 0; i < lines.size(); i++) {
      yaml.raw("  - id: condition-" + (i + 1));
      yaml.vietnamese("    text", lines.get(i).replaceAll("^[-+*•\\s]+(?=\\p{L})", ""));
    }
  }

  private void limit() {
    yaml.comment(reading.limit());
    reading
        .limit()
        .found()
        .filter(limit -> limit.term().isPresent())
        .ifPresent(
            limit -> {
              yaml.raw("limit: " + limit.term().orElseThrow());
              boolean calendar = limit.unit() == Limit.Unit.CALENDAR_DAY;
              yaml.raw("limitUnit: " + (calendar ? "CALENDAR" : "WORKING"));
            });
  }

  private void clockAndChannels() {
    yaml.raw("calendar: vn").comment(Note.words("draft.clock").vi());
    yaml.raw(
        "clock: {startsOn: RECEPTION, supplement: RESET, maxSupplements: 1, onNoResponse: STOP}");
    yaml.raw("transition: FINISH_ON_OLD");
    Set<Channel> channels = new TreeSet<>();
    reading.ways().forEach(way -> channels.add(way.channel()));
    yaml.raw("online: {mode: " + (channels.contains(Channel.ONLINE) ? "FULL" : "INFO") + "}");
    if (!channels.isEmpty()) {
      yaml.raw("channels: " + channels);
    }
  }

  private void documents() {
    List<Paper> papers = reading.papers().found().orElse(List.of());
    boolean byCase = papers.stream().map(Paper::group).distinct().count() > 1;
    if (!papers.isEmpty()) {
      yaml.raw("documents:");
    }
    for (Paper paper : papers) {
      if (!paper.group().isEmpty()) {
        yaml.comment(PlainText.brief(paper.group(), 300));
      }
      yaml.comment(paper.reading());
      yaml.raw("  - id: " + id("paper", PlainText.kebab(paper.name(), 40)));
      yaml.vietnamese("    name", PlainText.brief(paper.name(), 1_500));
      yaml.raw("    form: " + paper.form()).raw("    copies: " + paper.count());
      yaml.raw("    when: " + (byCase && !paper.group().isEmpty() ? "BY_RULE" : "ALWAYS"));
    }
  }

  private void fee() {
    yaml.comment(reading.fee());
    reading.fee().found().ifPresent(amount -> yaml.raw("fee: {amount: " + amount + "}"));
  }

  private void results() {
    List<String> results = reading.results().found().orElse(List.of());
    if (!results.isEmpty()) {
      yaml.raw("results:");
    }
    for (int i = 0; i < results.size(); i++) {
      yaml.raw("  - id: " + DraftNames.result(i));
      yaml.vietnamese("    name", results.get(i));
    }
  }

  private void ending() {
    yaml.comment(Note.words("draft.retention").vi());
    yaml.raw("retention: P10Y").raw("process: process.bpmn");
    yaml.raw("forms: {application: application.form}").raw("simplifications:");
    var honest = Note.words("draft.simplification", reading.entry().code(), seenOn.toString());
    yaml.text("  - vi", honest.vi()).text("    en", honest.en());
  }

  /** An id of the format, each once. */
  private String id(String prefix, String words) {
    String plain =
        prefix + "-" + PlainText.kebab("x" + words, 60).substring(1).replaceAll("^-+", "");
    String id = plain;
    for (int i = 2; !ids.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }
}
