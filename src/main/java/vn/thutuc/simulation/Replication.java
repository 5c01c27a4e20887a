package vn.thutuc.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thutuc.simulation.Program.Job;

/** The figures of one replication by name: a small value that can travel and be put together. */
record Replication(long cases, long events, Map<String, Double> figures) {

  private static final double WEEK = 7 * 86_400.0;

  static Replication of(Measures measured) {
    Map<String, Double> figures = new LinkedHashMap<>();
    ofCases(measured, figures);
    ofBacklog(measured, figures);
    ofPools(measured, figures);
    ofSteps(measured, figures);
    ofGroups(measured, figures);
    return new Replication(measured.arrived, measured.events, figures);
  }

  double figure(String name) {
    Double figure = figures.get(name);
    if (figure == null) {
      throw BadParameters.unknownName("run", "precision.metric", name, figures.keySet());
    }
    return figure;
  }

  private static void ofCases(Measures measured, Map<String, Double> figures) {
    long counted = measured.cycle.count();
    figures.put("cases_completed", (double) counted);
    figures.put("cycle_time_mean", measured.cycle.mean());
    figures.put("cycle_time_variance", measured.cycle.variance());
    figures.put("cycle_time_p50", measured.cycles.percentile(50));
    figures.put("cycle_time_p90", measured.cycles.percentile(90));
    figures.put("cycle_time_p95", measured.cycles.percentile(95));
    figures.put("cycle_time_max", measured.cycle.max());
    figures.put("working_cycle_time_mean", measured.workingCycle.mean());
    figures.put("working_cycle_time_p50", measured.workingCycles.percentile(50));
    figures.put("working_cycle_time_p90", measured.workingCycles.percentile(90));
    figures.put("working_cycle_time_p95", measured.workingCycles.percentile(95));
    figures.put("processing_mean", measured.work.mean());
    figures.put("wait_mean", measured.wait.mean());
    figures.put("wait_variance", measured.wait.variance());
    figures.put("working_wait_mean", measured.workingWait.mean());
    figures.put("wait_probability", counted == 0 ? 0 : (double) measured.waited / counted);
    figures.put("in_system_mean", measured.inSystem.mean());
    figures.put("in_system_variance", measured.inSystem.variance());
    double all = Math.max(1, counted);
    Program.Limit limit = measured.program.limit();
    if (limit != null) {
      figures.put("sla_breach_share", measured.breached / all);
      figures.put("sla_used_mean", measured.elapsed.mean() / limit.length());
    }
    for (int i = 0; i < measured.over.length; i++) {
      long bound = (long) measured.program.bounds()[i];
      figures.put("sla_breach_share@" + bound, measured.over[i] / all);
    }
    figures.put("cost_mean", measured.cost.mean());
    double span = measured.inSystem.span();
    figures.put("throughput_per_week", span > 0 ? counted / span * WEEK : 0);
  }

  private static void ofBacklog(Measures measured, Map<String, Double> figures) {
    long cases = measured.backlog.count();
    if (cases > 0) {
      figures.put("backlog_cleared", measured.backlog.max());
      figures.put("backlog_time_mean", measured.backlog.mean());
      if (measured.program.limit() != null) {
        figures.put("backlog_breach_share", (double) measured.backlogBreached / cases);
      }
    }
  }

  private static void ofPools(Measures measured, Map<String, Double> figures) {
    Program program = measured.program;
    for (int pool = 0; pool < program.pools().size(); pool++) {
      String name = program.pools().get(pool);
      boolean endless = false;
      double busy = 0;
      double used = 0;
      double there = 0;
      for (int i = 0; i < program.crowds().length; i++) {
        Crowd crowd = program.crowds()[i];
        if (crowd.pool() == pool) {
          Level level = measured.busy[i];
          endless |= crowd.size() == Integer.MAX_VALUE;
          busy += level.mean();
          used += level.mean() * level.span();
          there += (double) crowd.size() * level.span();
          if (!crowd.name().equals(name)) {
            figures.put("utilisation." + crowd.name(), level.mean() / crowd.size());
          }
        }
      }
      figures.put("busy_mean." + name, busy);
      if (!endless) {
        figures.put("utilisation." + name, there > 0 ? used / there : 0);
      }
      figures.put("queue_mean." + name, measured.waiting[pool].mean());
    }
  }

  private static void ofSteps(Measures measured, Map<String, Double> figures) {
    for (int i = 0; i < measured.jobs.length; i++) {
      Job job = measured.program.jobs()[i];
      JobSums sums = measured.jobs[i];
      figures.put("visits_mean." + job.id(), sums.visits.mean());
      figures.put("visits_variance." + job.id(), sums.visits.variance());
      figures.put("wait_mean." + job.id(), sums.meanWait());
      figures.put("processing_mean." + job.id(), sums.meanWork());
      figures.put("idle_mean." + job.id(), sums.meanIdle());
      figures.put("cost_mean." + job.id(), sums.meanCost());
      ofVisits(job, sums, measured.cycle.count(), figures);
    }
    for (int i = 0; i < measured.ends.length; i++) {
      double share = (double) measured.ends[i] / Math.max(1, measured.cycle.count());
      figures.put("end_share." + measured.program.ends().get(i), share);
    }
  }

  /** What a step comes to for one case over all its visits, those that never came included. */
  private static void ofVisits(Job job, JobSums sums, long counted, Map<String, Double> figures) {
    double cases = Math.max(1, counted);
    // of several at once the time of one passes; those in turn add up
    double times = job.inTurn() ? sums.count() / cases : sums.visits.mean();
    figures.put("time_per_case." + job.id(), times * sums.meanTime());
    figures.put("working_time_per_case." + job.id(), times * sums.meanWorkingTime());
    figures.put("wait_per_case." + job.id(), sums.allWait() / cases);
    figures.put("work_per_case." + job.id(), sums.allWork() / cases);
    figures.put("cost_per_case." + job.id(), sums.allCost() / cases);
    if (job.limit() != null) {
      figures.put("breach_share." + job.id(), sums.lateShare());
    }
  }

  private static void ofGroups(Measures measured, Map<String, Double> figures) {
    for (GroupSums group : measured.groups) {
      figures.put("cases_completed[" + group.name() + "]", (double) group.cycle.count());
      figures.put("cycle_time_mean[" + group.name() + "]", group.cycle.mean());
      figures.put("wait_mean[" + group.name() + "]", group.wait.mean());
    }
  }
}
