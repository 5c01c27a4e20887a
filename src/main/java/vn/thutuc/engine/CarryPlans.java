package vn.thutuc.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which steps of one process carry over to another, as the engine's own validation sees it: the
 * same id, the same kind, nested in a way that can be kept.
 *
 * <p>A running timer keeps its time, for it may be a term of law; a message or signal is awaited
 * under the name the new diagram gives it.
 */
final class CarryPlans {

  private record Pair(String from, String to) {}

  private final RuntimeService runtime;
  private final Definitions definitions;
  private final TransactionTemplate apart;
  private final Map<Pair, MigrationPlan> known = new ConcurrentHashMap<>();

  CarryPlans(
      RuntimeService runtime, Definitions definitions, PlatformTransactionManager transactions) {
    this.runtime = runtime;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    this.definitions = definitions;
  }

  /**
   * The plan, made once, for deployed definitions never change; apart from the running transaction,
   * which a refused attempt of the engine would spoil.
   */
  MigrationPlan of(String from, String to) {
    return known.computeIfAbsent(
        new Pair(from, to), pair -> Objects.requireNonNull(apart.execute(none -> plan(pair))));
  }

  /** The elements a plan carries over. */
  static Set<String> carried(MigrationPlan plan) {
    return plan.getInstructions().stream()
        .map(one -> Token.plain(one.getSourceActivityId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private MigrationPlan plan(Pair pair) {
    ProcessDefinitionEntity from = definitions.get(pair.from());
    ProcessDefinitionEntity to = definitions.get(pair.to());
    MigrationPlanBuilder plan = runtime.createMigrationPlan(pair.from(), pair.to());
    List<MigrationInstruction> equal =
        runtime
            .createMigrationPlan(pair.from(), pair.to())
            .mapEqualActivities()
            .updateEventTriggers()
            .build()
            .getInstructions();
    Set<String> mapped = new HashSet<>();
    for (MigrationInstruction one : equal) {
      mapped.add(one.getSourceActivityId());
      add(plan, one.getSourceActivityId(), renews(one, to));
    }
    Set<String> moved = new TreeSet<>();
    collect(from, moved);
    moved.removeAll(mapped);
    moved.removeIf(id -> to.findActivity(id) == null || !isValid(pair, equal, id, to));
    moved.forEach(id -> add(plan, id, false));
    return plan.build();
  }

  /** Whether a step that sits in another sub-process now carries over all the same. */
  private boolean isValid(
      Pair pair, List<MigrationInstruction> equal, String id, ProcessDefinitionEntity to) {
    MigrationPlanBuilder trial = runtime.createMigrationPlan(pair.from(), pair.to());
    equal.forEach(one -> add(trial, one.getSourceActivityId(), renews(one, to)));
    try {
      trial.mapActivities(id, id).build();
      return true;
    } catch (MigrationPlanValidationException not) {
      return false;
    }
  }

  private static void add(MigrationPlanBuilder plan, String id, boolean renewed) {
    var instruction = plan.mapActivities(id, id);
    if (renewed) {
      instruction.updateEventTrigger();
    }
  }

  private static boolean renews(MigrationInstruction one, ProcessDefinitionEntity to) {
    String type =
        String.valueOf(to.findActivity(one.getTargetActivityId()).getProperty("type"))
            .toLowerCase(Locale.ROOT);
    return one.isUpdateEventTrigger() && !type.contains("timer");
  }

  private static void collect(ScopeImpl scope, Set<String> ids) {
    for (ActivityImpl activity : scope.getActivities()) {
      ids.add(activity.getId());
      collect(activity, ids);
    }
  }
}
