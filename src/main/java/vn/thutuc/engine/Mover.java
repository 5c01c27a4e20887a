package vn.thutuc.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Carries the process of a dossier over, and the processes it has called: first it is taken from
 * the steps that are no more, then the engine's own migration keeps the rest, then it goes on.
 */
final class Mover {

  private static final String WHY = "the other version has no such step";

  private final ProcessEngine camunda;
  private final RuntimeService runtime;
  private final CarryPlans plans;
  private final Definitions definitions;
  private final GoOn goOn;
  private final CaseVoice voice;

  Mover(
      ProcessEngine camunda,
      CarryPlans plans,
      Definitions definitions,
      SilenceTimes silences,
      CaseVoice voice) {
    this.camunda = camunda;
    this.runtime = camunda.getRuntimeService();
    this.plans = plans;
    this.definitions = definitions;
    this.goOn = new GoOn(this, runtime, definitions, silences);
    this.voice = voice;
  }

  void move(MoveDossier wish, String target, DeployedVersions versions) {
    ProcessInstance process =
        running(wish.dossier()).orElseThrow(() -> new DossierNotRunning(wish.dossier()));
    if (!versions.versionOf(process.getProcessDefinitionId()).equals(wish.from())) {
      throw new NotOnVersion(wish.dossier(), wish.from().brief());
    }
    Map<String, Set<GoOn.Target>> goesOn = new LinkedHashMap<>();
    carry(wish, process, target, goesOn);
    voice.tell(new CaseMigrated(wish.dossier(), wish.from(), wish.to(), voice.now()));
    goesOn.forEach((id, targets) -> targets.forEach(next -> goOn.at(wish.dossier(), id, next)));
  }

  private void carry(
      MoveDossier wish,
      ProcessInstance process,
      String target,
      Map<String, Set<GoOn.Target>> goesOn) {
    MigrationPlan plan = plans.of(process.getProcessDefinitionId(), target);
    Set<String> carried = CarryPlans.carried(plan);
    Set<GoOn.Target> targets = new LinkedHashSet<>();
    List<Token> left = new ArrayList<>();
    for (Token token : tokens(process.getId())) {
      if (!carried.contains(token.element())) {
        left.add(token);
        String element = answer(wish, target, token.element());
        targets.add(new GoOn.Target(element, isJoin(process, element)));
      }
    }
    leave(process.getId(), left);
    List<ProcessInstance> called = called(process.getId());
    migrate(wish.dossier(), process.getId(), plan);
    run(new RenewTasks(process.getId()));
    goesOn.put(process.getId(), targets);
    called.forEach(one -> carry(wish, one, twin(wish.dossier(), target, one), goesOn));
  }

  /** Whether branches met there in the version it leaves. */
  private boolean isJoin(ProcessInstance process, String element) {
    return definitions
        .activity(process.getProcessDefinitionId(), element)
        .filter(Joins::isJoin)
        .isPresent();
  }

  /**
   * Where it goes on. A branch that waits for others waits for them at the same place again, though
   * fewer may come: that the engine does not carry over by itself.
   */
  private String answer(MoveDossier wish, String target, String element) {
    return Optional.ofNullable(wish.continueAt().get(element))
        .or(
            () ->
                definitions
                    .activity(target, element)
                    .filter(Joins::isMeeting)
                    .map(ActivityImpl::getId))
        .orElseThrow(() -> new StepNotAnswered(wish.dossier(), element));
  }

  /** The process of that name in the other version. */
  private String twin(String dossier, String target, ProcessInstance called) {
    String key = definitions.get(called.getProcessDefinitionId()).getKey();
    return definitions.beside(target, key).orElseThrow(() -> new StepNotAnswered(dossier, key));
  }

  private void migrate(String dossier, String process, MigrationPlan plan) {
    try {
      runtime.newMigration(plan).processInstanceIds(process).execute();
    } catch (MigratingProcessInstanceValidationException impossible) {
      String elements =
          String.join(
              ", ",
              impossible.getValidationReport().getActivityInstanceReports().stream()
                  .map(report -> Token.plain(report.getSourceScopeId()))
                  .toList());
      throw new ChangeoverImpossible(dossier, elements, impossible);
    }
  }

  void leave(String process, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      run(new LeaveSteps(process, tokens, WHY));
    }
  }

  List<Token> tokens(String process) {
    ActivityInstance tree = runtime.getActivityInstance(process);
    return tree == null ? List.of() : Token.of(tree);
  }

  List<String> standing(String dossier) {
    List<String> elements = new ArrayList<>();
    running(dossier).ifPresent(process -> addStanding(process.getId(), elements));
    return elements.stream().sorted().toList();
  }

  private void addStanding(String process, List<String> elements) {
    tokens(process).forEach(token -> elements.add(token.element()));
    called(process).forEach(one -> addStanding(one.getId(), elements));
  }

  void run(Command<?> command) {
    ((ProcessEngineConfigurationImpl) camunda.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  private Optional<ProcessInstance> running(String dossier) {
    return Optional.ofNullable(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossier)
            .rootProcessInstances()
            .singleResult());
  }

  private List<ProcessInstance> called(String process) {
    return runtime.createProcessInstanceQuery().superProcessInstanceId(process).list();
  }
}
