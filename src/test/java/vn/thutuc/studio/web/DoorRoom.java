package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.BeanFactory;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.cases.CaseRuns;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Importing;
import vn.thutuc.studio.draft.Recalling;
import vn.thutuc.studio.draft.Recalls;
import vn.thutuc.studio.draft.Review;
import vn.thutuc.studio.draft.StudioRoom;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.MigrationDecisions;
import vn.thutuc.studio.migration.MigrationId;
import vn.thutuc.studio.token.TokenKeeping;

/** Something behind every door of the studio: drafts in each state, a move, a recall, a token. */
final class DoorRoom {

  private static final String FOLDER = "processes/sample-permit/";
  private static final String RULES = "rules/sample-permit/wide.drl";
  private static final String RULE =
      """
      rule "wide"
        @citation("sample-1") @vi("Rộng") @en("Wide")
      when
        Dossier(area > 100)
      then
        ruling.satisfied("wide");
      end
      """;

  private final BeanFactory beans;
  private final StudioRoom room;
  private final Drafting drafting;
  private final DraftBundles bundles;
  private final Map<DraftState, DraftId> drafts = new EnumMap<>(DraftState.class);
  private final BundleHash newest;
  private final BundleHash current;
  private final MigrationId move;
  private final long recall;
  private final long waiting;
  private final long token;
  private final String run;
  private final DraftId broken;
  private final DraftId empty;

  DoorRoom(BeanFactory beans) {
    this.beans = beans;
    this.drafting = bean(Drafting.class);
    this.bundles = bean(DraftBundles.class);
    this.room =
        new StudioRoom(
            drafting, bean(DraftFiles.class), bean(Directory.class), bean(Publisher.class));
    Official designer = room.designer();
    current =
        bean(Procedures.class)
            .versionInForce(SampleBundle.read().key(), StudioDoorsWebTest.TODAY)
            .orElseThrow()
            .hash();
    for (DraftState state : DraftState.values()) {
      drafts.put(state, fit());
    }
    submit(DraftState.PUBLISHED);
    submit(DraftState.IN_REVIEW);
    newest = content(DraftState.PUBLISHED);
    bean(Review.class).approve(draft(DraftState.PUBLISHED), newest, room.publisher());
    drafting.discard(draft(DraftState.DISCARDED), designer);
    move = bean(Migrating.class).open(newest, room.base(), designer);
    bean(Recalling.class).ask(newest, "Sai", "2/QĐ", designer);
    recall = bean(Recalls.class).open(SampleBundle.read().key()).orElseThrow().id();
    waiting =
        bean(Importing.class)
            .receive(SampleBundle.read(), Import.Source.ZIP, "a.zip", List.of(), designer);
    TokenKeeping tokens = bean(TokenKeeping.class);
    tokens.make("Cửa", 1, designer);
    token = tokens.of(designer).get(0).id();
    Bundle tried = bundles.read(draft(DraftState.EDITING));
    bean(CaseRuns.class).start(tried, StudioRoom.GRANTED).await(Duration.ofSeconds(30));
    run = tried.hash().hex();
    broken = fit();
    each(broken, (path, revision) -> save(broken, path, revision, "[<\"${"));
    empty = fit();
    each(empty, (path, revision) -> drafting.remove(empty, path, revision, designer));
  }

  /** Leaves the procedure as other tests expect it. */
  void close() {
    bean(Procedures.class).withdraw(newest);
    bean(Recalling.class).drop(recall, room.designer());
    bean(MigrationDecisions.class).drop(move, room.designer());
  }

  DraftId draft(DraftState state) {
    return Objects.requireNonNull(drafts.get(state));
  }

  BundleHash content(DraftState state) {
    return bundles.read(draft(state)).hash();
  }

  /** A draft of which not one file can be read. */
  DraftId broken() {
    return broken;
  }

  /** A draft without any file. */
  DraftId empty() {
    return empty;
  }

  /** What stands in an address of that kind for {@code {id}}. */
  String idIn(String address) {
    if (address.contains("/recall/")) {
      return String.valueOf(recall);
    } else if (address.contains("/running/")) {
      return move.toString();
    } else if (address.contains("/imports/")) {
      return String.valueOf(waiting);
    }
    return address.contains("/tokens/")
        ? String.valueOf(token)
        : draft(DraftState.EDITING).toString();
  }

  /** What a {@code $name} of the table stands for. */
  String word(String name) {
    return switch (name) {
      case "$manifest" -> StudioRoom.MANIFEST;
      case "$model" -> FOLDER + "process.bpmn";
      case "$case" -> StudioRoom.GRANTED;
      case "$form" -> "forms/sample-permit/application.form";
      case "$rules" -> RULES;
      case "$tables" -> "rules/sample-permit/tables.dmn";
      case "$facts" -> "rules/sample-permit/facts.yaml";
      case "$text" -> room.text(draft(DraftState.EDITING), StudioRoom.MANIFEST);
      case "$base" -> room.base().hex();
      case "$newest" -> newest.hex();
      case "$current" -> current.hex();
      case "$content" -> content(DraftState.EDITING).hex();
      case "$reviewed" -> content(DraftState.IN_REVIEW).hex();
      case "$run" -> run;
      case "$dossier" -> "999.99.99.Z99-991231-9999";
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** What a file of the table holds. */
  byte[] file(String name) {
    return switch (name) {
      case "$zip" -> BundleWriter.zip(SampleBundle.read());
      case "$drawing" ->
          Objects.requireNonNull(SampleBundle.read().files().get(FOLDER + "process.bpmn"));
      default -> resource("/catalogue/samples.jsonl");
    };
  }

  private DraftId fit() {
    DraftId id = room.openFit();
    drafting.add(id, RULES, RULE.getBytes(UTF_8), room.designer());
    return id;
  }

  private void submit(DraftState state) {
    bean(Review.class).submit(draft(state), "Luật mới", "1/QĐ", room.designer());
  }

  private void save(DraftId id, String path, long revision, String text) {
    drafting.save(id, path, revision, text.getBytes(UTF_8), room.designer());
  }

  private void each(DraftId id, BiConsumer<String, Long> act) {
    bean(DraftFiles.class).list(id).forEach(file -> act.accept(file.path(), file.revision()));
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private static byte[] resource(String name) {
    try (var in = DoorRoom.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
