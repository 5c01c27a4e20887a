package vn.thutuc.studio.web;

import java.util.List;
import vn.thutuc.procedure.Finding;
import vn.thutuc.rules.Text;

/**
 * Findings of one code in several files, told as one line that can be unfolded: when a law begins
 * later, every worked case says the same.
 *
 * @param message what they have in common, what differs left out
 */
record ManyFindings(Text message, List<FindingTable.Row> rows) {

  /** From how many files on they are told as one. */
  private static final int LEAST = 4;

  private static final String DAYS = "scenario.date-outside";

  ManyFindings {
    rows = List.copyOf(rows);
  }

  /** Whether so many files say it that one line tells more. */
  static boolean areMany(List<FindingTable.Row> alike) {
    return alike.stream().map(row -> row.finding().file()).distinct().count() >= LEAST;
  }

  static ManyFindings of(List<FindingTable.Row> rows) {
    List<Text> messages = rows.stream().map(row -> row.finding().message()).toList();
    Text common =
        new Text(
            common(messages.stream().map(Text::vi).toList()),
            common(messages.stream().map(Text::en).toList()));
    return new ManyFindings(common, rows);
  }

  /** The first of them; all have its code and its weight. */
  public Finding first() {
    return rows.get(0).finding();
  }

  /** Whether moving all worked cases to the first day of the law answers them. */
  public boolean ofDays() {
    return first().code().equals(DAYS);
  }

  /** The words all begin and end with, three dots for those between. */
  private static String common(List<String> sentences) {
    List<List<String>> all = sentences.stream().map(one -> List.of(one.split(" "))).toList();
    List<String> first = all.get(0);
    int shortest = all.stream().mapToInt(List::size).min().orElseThrow();
    int begin = 0;
    while (begin < shortest && agree(all, begin, false)) {
      begin++;
    }
    int end = 0;
    while (end < shortest - begin && agree(all, end, true)) {
      end++;
    }
    return begin == first.size()
        ? sentences.get(0)
        : String.join(" ", first.subList(0, begin))
            + " … "
            + String.join(" ", first.subList(first.size() - end, first.size()));
  }

  private static boolean agree(List<List<String>> all, int at, boolean fromEnd) {
    return all.stream()
            .map(words -> words.get(fromEnd ? words.size() - 1 - at : at))
            .distinct()
            .count()
        == 1;
  }
}
