package vn.thutuc.studio.starter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;

/** What a draft may honestly lack, and the same draft with those gaps filled. */
final class DraftGaps {

  /** English words, and what the portal does not publish or a person has to decide. */
  private static final Set<String> HONEST =
      Set.of(
          "language.text",
          "language.step",
          "part.missing",
          "part.document-unruled",
          "schema.required",
          "time.no-response-limit",
          "online.reason-missing");

  /** Gaps of the entry that are no longer gaps once filled. */
  private static final Map<String, String> FILLERS =
      Map.of(
          "level", "level: COMMUNE\n",
          "competentAuthority", "competentAuthority: {id: a, name: {vi: A, en: A}}\n",
          "legalBasis",
              "legalBasis: [{id: law, citation: {vi: L, en: L}, validFrom: 2026-07-20, confirmed: false}]\n",
          "subjects", "subjects: {vi: S, en: S}\n",
          "field", "field: {vi: F, en: F}\n",
          "limit", "limit: P10D\n",
          "channels", "channels: [COUNTER]\n",
          "documents", "documents: [{id: d, name: {vi: D, en: D}, form: COPY}]\n",
          "results", "results: [{id: result, name: {vi: R, en: R}}]\n",
          "owner", "owner: so-vi-du\n");

  private DraftGaps() {}

  /** Errors that the generator itself is to blame for. */
  static List<Finding> unexpected(Bundle bundle) {
    return BundleCheck.check(bundle, LocalDate.of(2026, 11, 23)).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> !HONEST.contains(finding.code()))
        .toList();
  }

  /** Checked as deep as the check goes: with every mandatory key there. */
  static Bundle filled(Bundle draft) {
    String path = draft.path("processes", "procedure.yaml");
    byte[] content = Objects.requireNonNull(draft.files().get(path));
    StringBuilder yaml = new StringBuilder(new String(content, StandardCharsets.UTF_8));
    FILLERS.forEach(
        (key, line) -> {
          if (yaml.indexOf("\n" + key + ":") < 0) {
            yaml.append(line);
          }
        });
    Map<String, byte[]> files = new TreeMap<>(draft.files());
    files.put(path, yaml.toString().getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }
}
