package vn.thutuc.reform.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Ruling;

/** Decisions on the allowance as they were made, and drafts of its law. */
final class AllowancePast {

  static final String TABLES = "rules/social-allowance/coefficients.dmn";
  static final String FACTS = "rules/social-allowance/facts.yaml";
  static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  static final Bundle NOW = BundleReader.folder(Path.of("."), "social-allowance");

  private AllowancePast() {}

  /** Children of all ages and households, decided under the law as it is. */
  static List<PastRuling> past() {
    List<PastRuling> past = new ArrayList<>();
    for (String poverty : List.of("POOR", "NEAR_POOR", "NONE")) {
      for (int age = 0; age < 18; age++) {
        past.add(infant(poverty, age));
      }
    }
    return past;
  }

  static PastRuling infant(String poverty, int age) {
    PastRuling past = past("allowance", facts(poverty, age), Set.of());
    return new PastRuling(
        poverty + age, "unit-" + age % 3, "H" + age % 2, "COUNTER", past.ruling(), Set.of());
  }

  static PastRuling past(String question, Map<String, Object> facts, Set<String> withheld) {
    Ruling ruling = NOW.rules().book().rule(question, asked(NOW, facts));
    return new PastRuling("1", "unit", "H1", "COUNTER", ruling, withheld);
  }

  static Facts asked(Bundle bundle, Map<String, Object> answers) {
    return Facts.of(bundle.dictionary(), answers, DAY, "COUNTER");
  }

  static Map<String, Object> facts(String poverty, int age) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("applicantName", "Nguyễn Văn A");
    answers.put("birthDate", DAY.minusYears(age));
    answers.put("povertyLevel", poverty);
    answers.put("difficultArea", false);
    answers.put("parentsSituation", "BOTH_DEAD");
    answers.put("disability", "NONE");
    answers.put("hiv", false);
    return answers;
  }

  static Bundle asking(String type, String cell) {
    Bundle asked = with(FACTS, "  difficultArea:\n", "  adopted: " + type + "\n  difficultArea:\n");
    String input =
        """
              <input id="child-coefficient-in-adopted"><inputExpression id="x-adopted" typeRef="%s"><text>adopted</text></inputExpression></input>
              <output id="child-coefficient-out-category"
        """
            .formatted(type)
            .strip();
    Bundle column = with(asked, TABLES, "<output id=\"child-coefficient-out-category\"", input);
    String text = text(column, TABLES);
    String table = text.substring(0, text.indexOf("</decisionTable>"));
    String out = "(?=<outputEntry id=\"child-coefficient-\\d+-out-1\")";
    AtomicInteger row = new AtomicInteger();
    String wider =
        Pattern.compile(out)
            .matcher(table)
            .replaceAll(
                at ->
                    "<inputEntry id=\"adopted-%d\"><text>%s</text></inputEntry>"
                        .formatted(row.get(), row.getAndIncrement() == 0 ? cell : ""));
    return with(column, TABLES, table, wider);
  }

  static Bundle amountFrom2027() {
    String file = "rules/social-allowance/parameters.yaml";
    String last = "    - {from: 2026-07-01, value: 540000,";
    return with(
        file,
        last,
        "    - {from: 2027-01-01, value: 600000, legalBasis: nd335-2026, confirmed: false}\n"
            + last);
  }

  static Bundle with(String file, String text, String instead) {
    return with(NOW, file, text, instead);
  }

  static Bundle with(Bundle bundle, String file, String text, String instead) {
    String before = text(bundle, file);
    assertThat(before).contains(text);
    int at = before.indexOf(text);
    String after = before.substring(0, at) + instead + before.substring(at + text.length());
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.put(file, after.getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  static Bundle without(String file, String from, String to) {
    String before = text(NOW, file);
    int start = before.indexOf(from);
    return with(file, before.substring(start, before.indexOf(to, start) + to.length()), "");
  }

  static String text(Bundle bundle, String file) {
    return new String(bundle.files().get(file), StandardCharsets.UTF_8);
  }
}
