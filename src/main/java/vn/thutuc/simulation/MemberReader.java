package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.simulation.BadParameters.Form;

/** Reads the members of pools, and which of them a step needs. */
final class MemberReader {

  private MemberReader() {}

  /** None where the pool says nothing of them. */
  static List<Member> members(ParameterFile pool, References names) {
    if (!pool.has("members")) {
      return List.of();
    }
    if (!pool.need("members").isArray()) {
      throw pool.wrong("members", pool.need("members"), Form.LIST);
    }
    if (pool.has("size")) {
      throw BadParameters.contradiction(pool.name(), pool.at("size"), "members");
    }
    int count = pool.need("members").size();
    if (count == 0) {
      throw BadParameters.missing(pool.name(), pool.at("members[0]"));
    }
    if (count > SimulationLimits.MEMBERS) {
      throw BadParameters.limit(
          pool.name(),
          pool.at("members"),
          String.valueOf(count),
          String.valueOf(SimulationLimits.MEMBERS));
    }
    List<Member> members = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      Member member = member(pool, pool.element("members", i), String.valueOf(i + 1), names);
      if (!known.add(member.name())) {
        throw BadParameters.contradiction(
            pool.name(), pool.at("members[" + i + "].name"), member.name());
      }
      members.add(member);
    }
    return members;
  }

  private static Member member(
      ParameterFile pool, ParameterFile at, String number, References names) {
    at.only("name", "skills", "size", "calendar", "speed", "cost_per_hour");
    double speed = at.number("speed", 1);
    if (speed <= 0) {
      throw BadParameters.notPositive(at.name(), at.at("speed"), speed);
    }
    return new Member(
        at.text("name", number),
        at.has("skills") ? Set.copyOf(new TreeSet<>(at.texts("skills"))) : Set.of(),
        (int) at.whole("size", 1, SimulationLimits.POOL_SIZE, 1),
        at.amount("cost_per_hour", pool.amount("cost_per_hour", 0)),
        at.has("calendar") ? names.calendar(at) : names.calendar(pool),
        speed);
  }

  /** {@code skill: land} of all who differ, or {@code skill: {clerk: land}} by pool. */
  static Map<String, String> skills(
      ParameterFile task, List<String> asked, Map<String, Parameters.Pool> pools) {
    Map<String, String> skills = new LinkedHashMap<>();
    if (!task.has("skill")) {
      return skills;
    }
    if (task.need("skill").isObject()) {
      ParameterFile byPool = task.child("skill");
      for (String pool : byPool.keys()) {
        References.known(byPool, pool, pool, asked);
        skills.put(pool, known(byPool, pool, List.of(pool), pools));
      }
      return skills;
    }
    List<String> differing =
        asked.stream().filter(pool -> !pools.get(pool).members().isEmpty()).toList();
    String skill = known(task, "skill", differing, pools);
    differing.forEach(pool -> skills.put(pool, skill));
    return skills;
  }

  /** A skill that somebody in each of the pools has. */
  private static String known(
      ParameterFile at, String key, List<String> asked, Map<String, Parameters.Pool> pools) {
    String skill = at.text(key);
    Collection<String> all = new TreeSet<>();
    boolean missing = asked.isEmpty();
    for (String pool : asked) {
      Set<String> here = new TreeSet<>();
      pools.get(pool).members().forEach(member -> here.addAll(member.skills()));
      missing |= !here.contains(skill);
      all.addAll(here);
    }
    if (missing) {
      throw BadParameters.unknownName(at.name(), at.at(key), skill, all);
    }
    return skill;
  }
}
