package vn.thutuc.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import vn.thutuc.procedure.BundleHash;

/**
 * Lets running dossiers go on under another version of their procedure: steps that version has too
 * are kept with everything that hangs on them, the others are left and gone on elsewhere.
 *
 * <p>Like {@link Workflow} it works inside the caller's transaction only, so that trying it is
 * doing it and taking the transaction back.
 */
public class Changeover {

  private final DeployedVersions versions;
  private final Definitions definitions;
  private final CarryPlans plans;
  private final Mover mover;
  private final Whereabouts whereabouts;
  private final Workflow workflow;
  private final Map<Pair, Set<String>> known = new ConcurrentHashMap<>();

  private record Pair(BundleHash from, BundleHash to) {}

  Changeover(
      ProcessEngine camunda,
      EngineSettings settings,
      DeployedVersions versions,
      Workflow workflow,
      Whereabouts whereabouts) {
    this.versions = versions;
    this.workflow = workflow;
    this.whereabouts = whereabouts;
    this.definitions = new Definitions(camunda.getRepositoryService());
    this.plans = new CarryPlans(camunda.getRuntimeService(), definitions, settings.transactions());
    CaseVoice voice = new CaseVoice(settings.clock(), settings.events(), versions);
    SilenceTimes silences = new SilenceTimes(settings.bundles(), settings.times(), voice);
    this.mover = new Mover(camunda, plans, definitions, silences, voice);
  }

  /**
   * The elements of one version that carry over to another, those of called processes too.
   *
   * @throws VersionNotDeployed if one of them was never published
   */
  public Set<String> carried(BundleHash from, BundleHash to) {
    return known.computeIfAbsent(new Pair(from, to), this::carriedBetween);
  }

  private Set<String> carriedBetween(Pair pair) {
    String target = versions.definitionOf(pair.to());
    Set<String> carried = new TreeSet<>();
    definitions
        .deployedWith(versions.definitionOf(pair.from()))
        .forEach(
            (key, definition) ->
                definitions
                    .beside(target, key)
                    .ifPresent(
                        twin -> carried.addAll(CarryPlans.carried(plans.of(definition, twin)))));
    return Set.copyOf(carried);
  }

  /** Where every dossier of a version stands, ordered by dossier. */
  public List<Place> places(BundleHash version) {
    return whereabouts.of(versions.definitionOf(version));
  }

  /** How many stand at which element; nobody at a version that never ran here. */
  public Map<String, Long> waiting(BundleHash version) {
    return versions.deploymentOf(version).isEmpty()
        ? Map.of()
        : places(version).stream()
            .collect(Collectors.groupingBy(Place::element, Collectors.counting()));
  }

  /** Where a dossier stands, in order of the elements; nowhere if it does not run. */
  public List<String> standing(String dossier) {
    return mover.standing(dossier);
  }

  /**
   * Moves a dossier to another version.
   *
   * @return where it stands then
   * @throws DossierNotRunning if it ended or never started
   * @throws NotOnVersion if it does not run under the version it is to leave
   * @throws StepNotAnswered if it stands where the other version has no step, and the wish names no
   *     place to go on
   * @throws StandsThereAlready if it would come to stand twice at one step
   * @throws ChangeoverImpossible if the engine cannot carry it over
   * @throws DossierChanged if another transaction was faster
   */
  public List<String> move(MoveDossier wish, Actor actor) {
    requireNonNull(actor, "actor");
    String target = versions.definitionOf(wish.to());
    workflow.run(() -> mover.move(wish, target, versions), new DossierChanged(wish.dossier()));
    return mover.standing(wish.dossier());
  }
}
