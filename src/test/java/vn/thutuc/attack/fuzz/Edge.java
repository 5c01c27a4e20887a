package vn.thutuc.attack.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;

/** Where something from outside is read: each takes any bytes, and answers or refuses by name. */
enum Edge {
  MODEL("processes/sample-permit/process.bpmn"),
  MANIFEST("processes/sample-permit/procedure.yaml"),
  FACTS("rules/sample-permit/facts.yaml"),
  PARAMETERS("rules/sample-permit/parameters.yaml"),
  OVERLAY("forms/sample-permit/application.en.yaml"),
  FORM("forms/sample-permit/application.form"),
  TABLES("rules/sample-permit/tables.dmn"),
  RULES("rules/sample-permit/support.drl"),
  SCENARIO(null),
  ZIP(null),
  FILING(null);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Bundle GOOD = SampleBundles.good();
  private static final RuleBook BOOK = RuleBook.compile(GOOD.ruleSource());

  private final @Nullable String file;

  Edge(@Nullable String file) {
    this.file = file;
  }

  /** Good inputs to begin with. */
  List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    GOOD.files()
        .forEach(
            (path, content) -> {
              boolean own = file == null ? isScenario(path) : path.endsWith(ending());
              if (own) {
                seeds.add(content);
              }
            });
    switch (this) {
      case ZIP -> {
        seeds.clear();
        seeds.add(BundleWriter.zip(GOOD));
      }
      case FILING -> {
        seeds.clear();
        seeds.add(
            bytes("applicant=A\nage=20\nsize=LARGE\nchildren[0].schoolAge=7\nplanAttached=on"));
      }
      default -> {
        // files of the bundle
      }
    }
    return seeds;
  }

  private static boolean isScenario(String path) {
    return path.contains("/scenarios/");
  }

  private String ending() {
    String path = String.valueOf(file);
    return path.substring(path.lastIndexOf('.'));
  }

  /** Reads; returns when it was answered or refused by name, throws when it broke. */
  void read(byte[] input) {
    if (this == FILING) {
      file(input);
      return;
    }
    Bundle bundle;
    try {
      bundle = bundle(input);
    } catch (BundleProblem refusal) {
      return;
    }
    BundleCheck.check(bundle, TODAY);
  }

  private Bundle bundle(byte[] input) {
    return switch (this) {
      case ZIP -> BundleReader.zip(new ByteArrayInputStream(input));
      case SCENARIO -> with("processes/sample-permit/scenarios/fuzz.yaml", input);
      default -> with(String.valueOf(file), input);
    };
  }

  private static Bundle with(String path, byte[] content) {
    Map<String, byte[]> files = new TreeMap<>(GOOD.files());
    files.put(path, content);
    return BundleReader.of(files);
  }

  /** As the public files: answers read by the form, then asked of every rule set. */
  private static void file(byte[] input) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    for (String line : new String(input, StandardCharsets.UTF_8).split("\n", -1)) {
      int sign = line.indexOf('=');
      String name = sign < 0 ? line : line.substring(0, sign);
      raw.computeIfAbsent(name, any -> new ArrayList<>()).add(line.substring(sign + 1));
    }
    GOOD.form("sample-application").orElseThrow().read(raw);
    Map<String, Object> answers = new LinkedHashMap<>();
    raw.forEach((name, values) -> answers.put(name, values.size() == 1 ? values.get(0) : values));
    try {
      Facts facts = Facts.of(GOOD.dictionary(), answers, TODAY, "ONLINE");
      BOOK.ruleSets().forEach(ruleSet -> BOOK.rule(ruleSet, facts));
    } catch (BadFact | Refusal refusal) {
      // refused by name: what is asked for
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
