package vn.thutuc.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.BadParameters.Form;

/** Reads who works and what there is to do. */
final class PeopleReader {

  private final References names;
  private final GivenReader given;

  PeopleReader(References names, GivenReader given) {
    this.names = names;
    this.given = given;
  }

  Arrival arrival(ParameterFile at) {
    if (at.has("cases")) {
      List<GivenCase> cases = given.coming(at.only("cases"));
      List<Double> times = cases.stream().map(GivenCase::at).toList();
      Distribution any = Distribution.exponential(1);
      return new Arrival(any, Parameters.ALWAYS, List.of(), times, cases, List.of());
    }
    if (at.has("rates") || at.has("times")) {
      return ArrivalReader.read(at, names);
    }
    Distribution gap = DistributionReader.time(at, "calendar");
    if (gap.isZero()) {
      throw BadParameters.notPositive(at.name(), at.path(), 0);
    }
    return new Arrival(gap, names.calendar(at), List.of(), List.of());
  }

  Parameters.Pool pool(ParameterFile at) {
    at.only("size", "cost_per_hour", "calendar", "non_preemptive", "members");
    Integer size = null;
    List<Member> members = MemberReader.members(at, names);
    if (!at.node().has("size") && members.isEmpty()) {
      throw BadParameters.missing(at.name(), at.at("size"));
    }
    if (at.has("size")) {
      size = (int) at.whole("size", 1, SimulationLimits.POOL_SIZE, 1);
    }
    return new Parameters.Pool(
        size,
        at.amount("cost_per_hour", 0),
        names.calendar(at),
        at.flag("non_preemptive", false),
        members);
  }

  Parameters.Task task(ParameterFile at, Map<String, Parameters.Pool> pools) {
    at.only("pool", "pools", "skill", "duration", "instances", "cost", "batch", "delay");
    Distribution duration =
        at.has("duration") ? DistributionReader.time(at.child("duration")) : Distribution.fixed(0);
    List<String> asked = pools(at, pools.keySet());
    return new Parameters.Task(
        asked,
        duration,
        instances(at),
        at.amount("cost", 0),
        batch(at),
        MemberReader.skills(at, asked, pools),
        at.has("delay") ? event(at.child("delay")) : null);
  }

  private static List<String> pools(ParameterFile at, Collection<String> known) {
    if (at.has("pool") && at.has("pools")) {
      throw BadParameters.contradiction(at.name(), at.at("pool"), "pools");
    }
    if (at.has("pool")) {
      References.known(at, "pool", at.text("pool"), known);
      return List.of(at.text("pool"));
    }
    List<String> named = at.has("pools") ? at.texts("pools") : List.of();
    for (int i = 0; i < named.size(); i++) {
      References.known(at, "pools[" + i + "]", named.get(i), known);
      if (named.indexOf(named.get(i)) < i) {
        throw BadParameters.contradiction(at.name(), at.at("pools[" + i + "]"), named.get(i));
      }
    }
    return named;
  }

  private static @Nullable Distribution instances(ParameterFile at) {
    if (!at.has("instances")) {
      return null;
    }
    if (at.need("instances").isObject()) {
      return DistributionReader.time(at.child("instances"));
    }
    return Distribution.fixed((double) at.whole("instances", 1, SimulationLimits.INSTANCES, 1));
  }

  private static Parameters.@Nullable Batch batch(ParameterFile at) {
    if (!at.has("batch")) {
      return null;
    }
    ParameterFile batch = at.child("batch").only("size", "every");
    int size = (int) batch.whole("size", 1, SimulationLimits.INSTANCES, 0);
    double every = batch.has("every") ? batch.seconds("every") : 0;
    if (batch.has("every") && every <= 0) {
      throw BadParameters.notPositive(at.name(), batch.at("every"), every);
    }
    if (size == 0 && every == 0) {
      throw BadParameters.wrongKind(at.name(), batch.at("size"), Form.WHOLE, "");
    }
    return new Parameters.Batch(size, every);
  }

  Parameters.EventTime event(ParameterFile at) {
    double probability = at.amount("probability", 1);
    if (probability > 1) {
      throw BadParameters.tooLarge(at.name(), at.at("probability"), probability, 1);
    }
    Distribution time =
        at.has("dist")
            ? DistributionReader.time(at, "probability", "calendar")
            : Distribution.fixed(0);
    if (!at.has("dist")) {
      at.only("probability");
      at.need("probability");
    }
    return new Parameters.EventTime(time, probability, names.calendar(at));
  }
}
