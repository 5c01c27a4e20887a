package vn.thutuc.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Recall;
import vn.thutuc.studio.draft.Recalling;
import vn.thutuc.studio.draft.Recalls;
import vn.thutuc.studio.draft.StudioLog;

/** The versions of one procedure, newest law first, each with who runs under it. */
@Component
class VersionTable {

  private final Procedures procedures;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final Recalling recalling;
  private final Recalls recalls;
  private final StudioLog log;
  private final StudioPeople people;
  private final Clock clock;

  VersionTable(
      Procedures procedures,
      Dossiers dossiers,
      Drafts drafts,
      Recalling recalling,
      Recalls recalls,
      StudioLog log,
      StudioPeople people,
      Clock clock) {
    this.procedures = procedures;
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.recalling = recalling;
    this.recalls = recalls;
    this.log = log;
    this.people = people;
    this.clock = clock;
  }

  /**
   * One version.
   *
   * @param state the last part of its message key: in-force, waiting, over or withdrawn
   */
  record Row(ProcedureVersion version, String state, int running) {}

  /** A version somebody wants to take back. */
  record Asked(Recall recall, String by, boolean own) {}

  void show(Model model, ProcedureKey key, Official me) {
    List<ProcedureVersion> versions = procedures.versions(key);
    Map<BundleHash, Integer> running = dossiers.running(key);
    BundleHash inForce =
        procedures
            .versionInForce(key, LocalDate.now(clock))
            .map(ProcedureVersion::hash)
            .orElse(null);
    model.addAttribute("key", key);
    model.addAttribute("name", procedures.bundle(versions.get(0).hash()).manifest().name());
    model.addAttribute(
        "versions",
        versions.stream()
            .map(one -> new Row(one, state(one, inForce), running.getOrDefault(one.hash(), 0)))
            .toList());
    model.addAttribute("drafts", drafts.open().stream().filter(one -> is(one, key)).toList());
    Optional<ProcedureVersion> newest = recalling.newest(key);
    model.addAttribute("newest", newest.orElse(null));
    model.addAttribute("before", newest.flatMap(recalling::before).orElse(null));
    model.addAttribute("asked", recalls.open(key).map(one -> asked(one, me)).orElse(null));
    model.addAttribute("log", ActRow.all(log.versions(key), people));
    model.addAttribute("designs", me.holds(Role.DESIGNER));
    model.addAttribute("publishes", me.holds(Role.PUBLISHER));
  }

  private Asked asked(Recall recall, Official me) {
    return new Asked(recall, people.name(recall.by()), recall.by().equals(me.username()));
  }

  private String state(ProcedureVersion version, @Nullable BundleHash inForce) {
    if (version.status() == ProcedureVersion.Status.WITHDRAWN) {
      return "withdrawn";
    }
    if (version.hash().equals(inForce)) {
      return "in-force";
    }
    return version.validFrom().isAfter(LocalDate.now(clock)) ? "waiting" : "over";
  }

  private static boolean is(Draft draft, ProcedureKey key) {
    return draft.key().equals(key);
  }
}
