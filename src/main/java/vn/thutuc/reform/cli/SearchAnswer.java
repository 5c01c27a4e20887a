package vn.thutuc.reform.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.reform.search.Aim;
import vn.thutuc.reform.search.Found;
import vn.thutuc.reform.search.Refused;
import vn.thutuc.reform.search.Tried;
import vn.thutuc.reform.search.Verdict;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;

/** What a search found, as lines for people. */
final class SearchAnswer {

  private static final double LEVEL = 0.95;

  /** Lines of one list; the rest is told by number and stands in the answers for machines. */
  private static final int MOST = 25;

  private final Found found;
  private final ReformWords words;
  private final List<String> lines = new ArrayList<>();

  SearchAnswer(Found found, ReformWords words) {
    this.found = found;
    this.words = words;
  }

  List<String> lines() {
    lines.add(
        words.of(
            "head",
            found.procedure().value(),
            String.valueOf(found.tried().size()),
            String.valueOf(found.refused().size()),
            String.format(Locale.ROOT, "%,d", found.simulated()),
            String.valueOf(found.seed())));
    found.warnings().forEach(each -> lines.add(words.of("warning", "base", each.path())));
    lines.add("");
    columns();
    today();
    table("front", Verdict.FRONT);
    table("close", Verdict.CLOSE);
    beaten();
    noGain();
    refused();
    lines.addAll(new StepLines(found, words).lines());
    lines.add("");
    lines.add(words.of("repeat", found.bundle().brief(), found.parametersHash().substring(0, 12)));
    return lines;
  }

  private void columns() {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", ""));
    found.aims().forEach(aim -> line.append(cell(words.of("aim." + aim))));
    lines.add(line + String.format(Locale.ROOT, "%8s", words.of("posts")));
  }

  private static String cell(String text) {
    return String.format(Locale.ROOT, "%22s", text);
  }

  private void today() {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", words.of("base")));
    for (Aim aim : found.aims()) {
      Estimate figure = found.today().get(aim.figure());
      line.append(cell(figure == null ? "" : number(figure.mean(), aim, "")));
    }
    lines.add(line.toString().stripTrailing());
  }

  private void table(String key, Verdict verdict) {
    List<Tried> all = found.with(verdict);
    lines.add("");
    lines.add(words.of(key, String.valueOf(all.size())));
    all.stream().limit(MOST).forEach(this::tried);
    more(all.size());
  }

  private void more(int count) {
    if (count > MOST) {
      lines.add("  " + words.of("more", String.valueOf(count - MOST)));
    }
  }

  private void tried(Tried tried) {
    lines.add(figures(tried).toString().stripTrailing());
    tried.sentences().forEach(each -> lines.add("    - " + words.of(each)));
    tried.laws().forEach(each -> lines.add("    ! " + words.of("amend", words.of(each))));
    tried
        .warnings()
        .forEach(each -> lines.add("    ! " + words.of("warning", tried.id(), each.path())));
    if (!tried.best().isEmpty()) {
      String aims =
          tried.best().stream()
              .map(aim -> words.of("aim." + aim))
              .collect(Collectors.joining("; "));
      lines.add("    = " + words.of("best", aims));
    }
    if (tried.by() != null) {
      lines.add("    ~ " + words.of("behind", name(tried.by())));
    }
  }

  private StringBuilder figures(Tried tried) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", tried.id()));
    found.aims().forEach(aim -> line.append(cell(effect(tried, aim))));
    String posts = String.format(Locale.ROOT, "%+d", tried.posts());
    return line.append(String.format(Locale.ROOT, "%8s", tried.posts() == 0 ? "" : posts));
  }

  private String name(String id) {
    return id.equals("base") ? words.of("base") : id;
  }

  private String effect(Tried tried, Aim aim) {
    Effect effect = tried.effects().get(aim.figure());
    if (effect == null) {
      return "";
    }
    Estimate difference = effect.difference();
    return number(difference.mean(), aim, "+")
        + " ±"
        + number(difference.halfWidth(LEVEL), aim, "")
        + (effect.adjusted() < 0.05 ? "*" : " ");
  }

  /** In days, hours, parts of a hundred or đồng; what is nothing has no sign. */
  private static String number(double value, Aim aim, String sign) {
    double unit =
        switch (aim) {
          case TIME -> 86_400;
          case STAFF -> 3_600;
          case LATE, OUTCOME -> 0.01;
          case PEOPLE -> 1;
        };
    String format = "%" + sign + (aim == Aim.PEOPLE ? ",.0f" : ".2f");
    String text = String.format(Locale.ROOT, format, value / unit);
    return text.matches("[+-]0(\\.0+)?") ? text.substring(1) : text;
  }

  /** Single ones with their figures, those together by number. */
  private void beaten() {
    List<Tried> singles = singles("beaten", Verdict.BEATEN);
    for (Tried each : singles) {
      String law = each.laws().isEmpty() ? "" : " !";
      String by = " ← " + name(String.valueOf(each.by()));
      lines.add(figures(each).append("  ").append(joined(each.sentences())).append(law) + by);
    }
  }

  private void noGain() {
    singles("no-gain", Verdict.NO_GAIN)
        .forEach(each -> lines.add("  " + each.id() + "  " + joined(each.sentences())));
  }

  private List<Tried> singles(String key, Verdict verdict) {
    List<Tried> all = found.with(verdict);
    List<Tried> singles = all.stream().filter(each -> each.sentences().size() == 1).toList();
    int others = all.size() - singles.size();
    lines.add("");
    lines.add(words.of(key, String.valueOf(singles.size()), String.valueOf(others)));
    return singles;
  }

  private void refused() {
    List<Refused> singles =
        found.refused().stream().filter(each -> each.sentences().size() == 1).toList();
    lines.add("");
    lines.add(
        words.of(
            "refused",
            String.valueOf(singles.size()),
            String.valueOf(found.refused().size() - singles.size())));
    singles.forEach(
        each -> {
          lines.add("  " + each.id() + "  " + joined(each.sentences()));
          lines.add("      " + words.of(each.reason()));
        });
  }

  private String joined(List<Text> sentences) {
    return sentences.stream().map(words::of).collect(Collectors.joining("; "));
  }
}
