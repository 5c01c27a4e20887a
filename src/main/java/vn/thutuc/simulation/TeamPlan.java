package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Demand.Team;

/** Numbers the people, and finds out who can do a step together. */
final class TeamPlan {

  private final Parameters parameters;
  private final Function<String, OpenHours> hours;
  private final List<String> pools;
  private final List<Crowd> people = new ArrayList<>();
  private final List<List<Role>> wanted = new ArrayList<>();

  /** One person of a pool, who can do something. */
  private record Role(String pool, @Nullable String skill) {}

  TeamPlan(Parameters parameters, Function<String, OpenHours> hours) {
    this.parameters = parameters;
    this.hours = hours;
    this.pools = List.copyOf(parameters.pools().keySet());
    parameters.pools().forEach(this::add);
  }

  private void add(String name, Parameters.Pool pool) {
    if (pool.members().isEmpty()) {
      int size = pool.size() == null ? Integer.MAX_VALUE : pool.size();
      people.add(crowd(name, name, size, pool.calendar(), 1, pool.costPerHour()));
    }
    for (Member member : pool.members()) {
      people.add(
          crowd(
              name + "/" + member.name(),
              name,
              member.size(),
              member.calendar(),
              member.speed(),
              member.costPerHour()));
    }
  }

  private Crowd crowd(
      String name, String pool, int size, String calendar, double speed, double cost) {
    int number = pools.indexOf(pool);
    return new Crowd(name, number, size, hours.apply(calendar), speed, cost, new int[0]);
  }

  List<String> pools() {
    return pools;
  }

  /** The number of those a task needs together; -1 when nobody is needed. */
  int demand(Parameters.Task task) {
    if (task.pools().isEmpty()) {
      return -1;
    }
    List<Role> roles =
        task.pools().stream()
            .sorted()
            .map(pool -> new Role(pool, task.skills().get(pool)))
            .toList();
    if (!wanted.contains(roles)) {
      wanted.add(roles);
    }
    return wanted.indexOf(roles);
  }

  Demand[] demands() {
    return wanted.stream().map(this::demandOf).toArray(Demand[]::new);
  }

  private Demand demandOf(List<Role> roles) {
    List<int[]> combined = new ArrayList<>(List.of(new int[0]));
    for (Role role : roles) {
      List<int[]> longer = new ArrayList<>();
      for (int[] some : combined) {
        for (int crowd : able(role)) {
          int[] more = Arrays.copyOf(some, some.length + 1);
          more[some.length] = crowd;
          longer.add(more);
        }
      }
      combined = longer;
      if (combined.size() > SimulationLimits.MEMBERS) {
        throw BadParameters.limit(
            parameters.file(),
            path(roles) + ".members",
            String.valueOf(combined.size()),
            String.valueOf(SimulationLimits.MEMBERS));
      }
    }
    Team[] teams =
        combined.stream()
            .map(this::team)
            .filter(team -> team.hours().share() > 0)
            .toArray(Team[]::new);
    if (teams.length == 0) {
      throw BadParameters.neverOpen(parameters.file(), path(roles));
    }
    return new Demand(teams, roles.stream().mapToInt(role -> pools.indexOf(role.pool())).toArray());
  }

  private static String path(List<Role> roles) {
    return "pools." + String.join(" + ", roles.stream().map(Role::pool).toList());
  }

  private int[] able(Role role) {
    Parameters.Pool pool = pool(role.pool());
    int first =
        IntStream.range(0, people.size())
            .filter(i -> isOf(i, role.pool()))
            .findFirst()
            .orElseThrow();
    if (pool.members().isEmpty()) {
      return new int[] {first};
    }
    return IntStream.range(0, pool.members().size())
        .filter(i -> role.skill() == null || pool.members().get(i).skills().contains(role.skill()))
        .map(i -> first + i)
        .toArray();
  }

  private boolean isOf(int crowd, String pool) {
    return pools.get(people.get(crowd).pool()).equals(pool);
  }

  private Parameters.Pool pool(String name) {
    return Objects.requireNonNull(parameters.pools().get(name), name);
  }

  private Team team(int[] crowds) {
    OpenHours open = OpenHours.ALWAYS;
    boolean finish = true;
    boolean endless = true;
    double speed = Double.POSITIVE_INFINITY;
    double cost = 0;
    for (int number : crowds) {
      Crowd crowd = people.get(number);
      open = open.and(crowd.hours());
      finish &= pool(pools.get(crowd.pool())).finishStarted();
      endless &= crowd.size() == Integer.MAX_VALUE;
      speed = Math.min(speed, crowd.speed());
      cost += crowd.cost();
    }
    return new Team(crowds, open, finish, endless, speed, cost);
  }

  /** The people by number, each with the demands they can be part of. */
  Crowd[] crowds(Demand[] demands) {
    return IntStream.range(0, people.size())
        .mapToObj(
            number -> {
              Crowd one = people.get(number);
              int[] asked =
                  IntStream.range(0, demands.length)
                      .filter(i -> isIn(demands[i], number))
                      .toArray();
              return new Crowd(
                  one.name(), one.pool(), one.size(), one.hours(), one.speed(), one.cost(), asked);
            })
        .toArray(Crowd[]::new);
  }

  private static boolean isIn(Demand demand, int crowd) {
    return Arrays.stream(demand.teams())
        .flatMapToInt(team -> Arrays.stream(team.crowds()))
        .anyMatch(one -> one == crowd);
  }
}
