package vn.thutuc.reform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.learnt.LearntBase;
import vn.thutuc.reform.learnt.LearntBases;
import vn.thutuc.reform.study.DraftPlan;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.LabPlan;
import vn.thutuc.reform.study.SearchPlan;
import vn.thutuc.reform.study.StudyPlan;
import vn.thutuc.reform.study.StudyPlan.Origin;

/**
 * The lab's page as it is filled in.
 *
 * @param changes that are chosen, as mappings in one line each
 * @param amended of them, those whose law is taken as amended
 */
record LabForm(
    Origin origin,
    String parameters,
    String further,
    String title,
    Set<String> changes,
    Set<String> amended) {

  private static final String AMENDED = "assumeAmended";
  private static final String CHANGE = "study.yaml#change";

  /** Nothing chosen yet; the worked example where there is one. */
  static LabForm first(Bundle bundle, LabParameters parameters, boolean guess) {
    String sample = guess ? "" : parameters.sample(bundle).orElse("");
    return sample.isEmpty()
        ? new LabForm(Origin.GUESSED, parameters.guessed(bundle), "", "", Set.of(), Set.of())
        : new LabForm(Origin.SAMPLE, sample, parameters.further(bundle), "", Set.of(), Set.of());
  }

  /** Nothing chosen yet; what was learnt of the past. */
  static LabForm learnt(LearntBase learnt, String further) {
    return new LabForm(learnt.origin(), learnt.parameters(), further, "", Set.of(), Set.of());
  }

  /** As a study was asked; a search chooses nothing. */
  static LabForm of(LabPlan asked) {
    if (asked instanceof SearchPlan search) {
      return new LabForm(
          search.origin(), search.parameters(), search.further(), "", Set.of(), Set.of());
    }
    StudyPlan plan = asked instanceof DraftPlan again ? again.study() : (StudyPlan) asked;
    Set<String> changes = new LinkedHashSet<>();
    Set<String> amended = new LinkedHashSet<>();
    for (ObjectNode each : plan.changes()) {
      ObjectNode plain = each.deepCopy();
      boolean assumed = plain.remove(AMENDED) != null;
      changes.add(plain.toString());
      if (assumed) {
        amended.add(plain.toString());
      }
    }
    return new LabForm(
        plan.origin(), plan.parameters(), plan.further(), plan.title(), changes, amended);
  }

  /** As it was sent; what was not sent is as at first. */
  static LabForm sent(
      MultiValueMap<String, String> sent, Bundle bundle, LabParameters known, LearntBases learnt) {
    String text = lines(sent.getFirst("parameters"));
    if (text.isBlank()) {
      text = known.sample(bundle).orElseGet(() -> known.guessed(bundle));
    }
    return new LabForm(
        origin(text, bundle, known, learnt),
        text,
        lines(sent.getFirst("further")),
        String.valueOf(sent.getOrDefault("title", List.of("")).get(0)),
        new LinkedHashSet<>(sent.getOrDefault("change", List.of())),
        new LinkedHashSet<>(sent.getOrDefault("amended", List.of())));
  }

  /** The version it is about; empty for the one in force. */
  static String version(MultiValueMap<String, String> sent) {
    return String.valueOf(sent.getOrDefault("version", List.of("")).get(0));
  }

  private static Origin origin(
      String text, Bundle bundle, LabParameters known, LearntBases learnt) {
    if (known.sample(bundle).filter(sample -> sample.strip().equals(text.strip())).isPresent()) {
      return Origin.SAMPLE;
    }
    return known.guessed(bundle).strip().equals(text.strip())
        ? Origin.GUESSED
        : learnt.of(text).map(LearntBase::origin).orElse(Origin.OWN);
  }

  private static String lines(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  /**
   * What is asked by it.
   *
   * @throws vn.thutuc.simulation.BadParameters for a change that is no mapping
   */
  StudyPlan plan(Bundle bundle, String title) {
    List<ObjectNode> chosen = new ArrayList<>();
    for (String each : changes) {
      ObjectNode change = StudyReader.tree(CHANGE, each.getBytes(UTF_8));
      chosen.add(amended.contains(each) ? change.put(AMENDED, true) : change);
    }
    return new StudyPlan(bundle.key(), bundle.hash(), title, origin, parameters, further, chosen);
  }
}
