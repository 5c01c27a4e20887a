package vn.thutuc.reform.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Term;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.change.Cut;
import vn.thutuc.reform.change.DropDocument;
import vn.thutuc.reform.change.Limit;
import vn.thutuc.reform.change.Parallel;
import vn.thutuc.reform.change.Staff;
import vn.thutuc.reform.comparison.Prices;
import vn.thutuc.reform.comparison.StudyReader;

/** The old house permit, to be searched. */
final class OldPermit {

  static final Path CALENDARS = Path.of("rules", "_calendar");
  static final Bundle PERMIT = BundleReader.folder(Path.of("."), "house-permit@2025-01-01");

  static final List<Change> CHANGES =
      List.of(
          new Cut("site-visit"),
          new Cut("appraise"),
          new Cut("review"),
          new Cut("sign"),
          new Parallel("review", "sign"),
          new Limit(null, Term.ofDays(14), null),
          new Limit("review", Term.parse("PT1H"), null),
          new DropDocument("land-paper"),
          new Staff("specialist", 6),
          new Staff("leader", 2));

  private OldPermit() {}

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of("docs", "reform", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parameters() {
    String text = new String(bytes("house-permit.parameters.yaml"), UTF_8);
    return StudyReader.tree("p.yaml", text.replace("warm_up: 200", "warm_up: 10").getBytes(UTF_8));
  }

  static Search search(JsonNode parameters, int cases, int pairs, int triples) {
    Prices prices = StudyReader.prices(PERMIT, "c.yaml", bytes("house-permit.changes.yaml"));
    return new Search("p.yaml", PERMIT, parameters, CHANGES, 7L, cases, pairs, triples, prices);
  }
}
