package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.TermWords;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Report;

/** Where the time, the work and the money of a procedure go, step by step. */
@Component
class HeatTable {

  private static final String VISITS = "visits_mean.";
  private static final String UTILISATION = "utilisation.";
  private static final double LEVEL = 0.95;

  private final Words words;

  HeatTable(Words words) {
    this.words = words;
  }

  /** A figure with how hot it is among its like. */
  record Cell(String text, int heat) {}

  /**
   * A step.
   *
   * @param limit its own; empty for a step without
   */
  record Row(
      String name,
      String who,
      String visits,
      Cell time,
      Cell waiting,
      Cell work,
      Cell cost,
      String limit) {}

  record Pool(String name, Cell busy, String queue) {}

  /** A figure of the whole procedure with its interval. */
  record Whole(String key, String value, String low, String high) {}

  record View(List<Row> rows, List<Pool> pools, List<Whole> whole, boolean priced) {}

  private record Step(
      Flow.Step step,
      double visits,
      double time,
      double waiting,
      double work,
      double cost,
      boolean outside) {}

  View of(Bundle bundle, Report report, Set<String> outside) {
    List<Step> steps = new ArrayList<>();
    for (Flow flow : bundle.flows().values()) {
      flow.steps().stream()
          .filter(step -> report.metrics().containsKey(VISITS + step.id()))
          .map(step -> step(step, report, outside.contains(step.id())))
          .filter(step -> step.time() > 1 || step.step().kind() == Flow.Kind.USER_TASK)
          .forEach(steps::add);
    }
    return new View(
        rows(steps),
        pools(report),
        whole(report),
        steps.stream().anyMatch(each -> each.cost() > 0));
  }

  private static Step step(Flow.Step step, Report report, boolean outside) {
    double time = mean(report, "time_per_case." + step.id());
    return new Step(
        step,
        mean(report, VISITS + step.id()),
        time,
        outside ? time : mean(report, "wait_per_case." + step.id()),
        outside ? 0 : mean(report, "work_per_case." + step.id()),
        mean(report, "cost_per_case." + step.id()),
        outside);
  }

  private static double mean(Report report, String name) {
    Estimate found = report.metrics().get(name);
    return found == null ? 0 : found.mean();
  }

  private List<Row> rows(List<Step> steps) {
    Heat time = heat(steps, Step::time);
    Heat wait = heat(steps, Step::waiting);
    Heat work = heat(steps, Step::work);
    Heat cost = heat(steps, Step::cost);
    return steps.stream()
        .map(
            each ->
                new Row(
                    words.of(each.step().name()),
                    who(each),
                    LabUnit.TIMES.number(words, each.visits()),
                    cell(LabUnit.DAYS, each.time(), time),
                    cell(LabUnit.DAYS, each.waiting(), wait),
                    cell(LabUnit.HOURS, each.work(), work),
                    cell(LabUnit.DONG, each.cost(), cost),
                    limit(each)))
        .toList();
  }

  private static Heat heat(List<Step> steps, ToDoubleFunction<Step> figure) {
    return Heat.among(steps.stream().mapToDouble(figure));
  }

  private Cell cell(LabUnit unit, double figure, Heat heat) {
    return new Cell(unit.number(words, figure), heat.of(figure));
  }

  /** Who works there; nobody of the office at a step a machine does. */
  private String who(Step at) {
    if (at.outside()) {
      return words.text("lab.who.outside");
    }
    String role = at.step().role();
    if (role == null) {
      return words.text("lab.who.machine");
    }
    return Role.of(role).isPresent() ? words.text("role." + role) : role;
  }

  private String limit(Step step) {
    return step.step()
        .limit()
        .map(term -> words.of(TermWords.of(term, step.step().limitUnit())))
        .orElse("");
  }

  private List<Pool> pools(Report report) {
    List<Pool> pools = new ArrayList<>();
    for (Map.Entry<String, Estimate> figure : report.metrics().entrySet()) {
      if (figure.getKey().startsWith(UTILISATION)) {
        String pool = figure.getKey().substring(UTILISATION.length());
        double busy = figure.getValue().mean();
        pools.add(
            new Pool(
                Role.of(pool).isPresent() ? words.text("role." + pool) : pool,
                new Cell(LabUnit.PERCENT.of(words, busy), Heat.ofWorkload(busy)),
                LabUnit.TIMES.number(words, mean(report, "queue_mean." + pool))));
      }
    }
    return pools;
  }

  private List<Whole> whole(Report report) {
    List<Whole> whole = new ArrayList<>();
    for (LabFigure figure : LabFigure.ofTheWhole()) {
      Estimate found = report.metrics().get(figure.metric());
      if (found != null && (found.mean() != 0 || figure.unit() == LabUnit.PERCENT)) {
        LabUnit unit = figure.unit();
        whole.add(
            new Whole(
                figure.key(),
                unit.of(words, found.mean()),
                unit.number(words, Math.max(0, found.low(LEVEL))),
                unit.number(words, found.high(LEVEL))));
      }
    }
    return whole;
  }
}
