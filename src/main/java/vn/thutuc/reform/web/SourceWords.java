package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.Words;

/** Where each value of a parameter file comes from, in the reader's words where they are known. */
@Component
class SourceWords {

  private static final String GUESSED = "GUESSED";

  private static final Pattern ESTIMATED =
      Pattern.compile("estimated, n=(\\d+), (.+?)(?:, KS D=([\\d.]+) p=([\\d.]+))?");

  private static final Map<String, String> KNOWN =
      Map.of(
          "lognormal", "lognormal",
          "exponential", "exponential",
          "normal", "normal",
          "uniform", "uniform",
          "gamma", "gamma",
          "weibull", "weibull",
          "fixed", "fixed",
          "empirical", "empirical",
          "share of passages", "shares");

  private final Words words;

  SourceWords(Words words) {
    this.words = words;
  }

  /**
   * A value of the parameters and where it comes from.
   *
   * @param english whether it is told as it stands in the file
   */
  record Source(String path, String words, boolean english, boolean guessed) {}

  /** Those a parameter file tells, in its order. */
  List<Source> of(ObjectNode parameters) {
    List<Source> sources = new ArrayList<>();
    if (parameters.path("sources").isObject()) {
      for (Map.Entry<String, JsonNode> each : parameters.path("sources").properties()) {
        sources.add(of(each.getKey(), each.getValue().asString("")));
      }
    }
    return sources;
  }

  private Source of(String path, String told) {
    Matcher estimated = ESTIMATED.matcher(told);
    String how = estimated.matches() ? KNOWN.get(estimated.group(2)) : null;
    if (how == null) {
      return new Source(path, told, true, told.startsWith(GUESSED));
    }
    String basis =
        words.text(
            "lab.source.estimated",
            words.number(Long.parseLong(estimated.group(1))),
            words.text("lab.source.how." + how));
    String fit =
        estimated.group(3) == null
            ? ""
            : "; "
                + words.text("lab.source.fit", fine(estimated.group(3)), fine(estimated.group(4)));
    return new Source(path, basis + fit, false, false);
  }

  private String fine(String number) {
    return words.number(Double.parseDouble(number));
  }
}
