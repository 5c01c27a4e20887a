package vn.thutuc.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everybody in the profiles of Prosimos, each once, however many profiles name him. */
final class ProsimosPeople {

  private final ParameterFile file;
  private final Set<String> calendars;
  private final Map<String, Set<String>> skills;

  ProsimosPeople(ParameterFile file, Set<String> calendars, Map<String, Set<String>> skills) {
    this.file = file;
    this.calendars = calendars;
    this.skills = skills;
  }

  void put(ObjectNode pool) {
    Map<String, ObjectNode> members = new LinkedHashMap<>();
    for (int i = 0; i < ProsimosFile.size(file, "resource_profiles"); i++) {
      ParameterFile profile = file.element("resource_profiles", i);
      for (int j = 0; j < ProsimosFile.size(profile, "resource_list"); j++) {
        add(members, profile.element("resource_list", j));
      }
    }
    for (String named : skills.keySet()) {
      if (!members.containsKey(named)) {
        throw BadParameters.unknownName(
            file.name(), "task_resource_distribution", named, new TreeSet<>(members.keySet()));
      }
    }
    pool.putArray("members").addAll(members.values());
  }

  private void add(Map<String, ObjectNode> members, ParameterFile at) {
    String id = at.text("id");
    String calendar = at.text("calendar");
    if (!calendars.contains(calendar)) {
      throw BadParameters.unknownName(at.name(), at.at("calendar"), calendar, calendars);
    }
    ObjectNode member = JsonNodeFactory.instance.objectNode().put("name", id);
    member.put("size", at.whole("amount", 1, SimulationLimits.POOL_SIZE, 1));
    member.put("calendar", calendar);
    member.put("cost_per_hour", at.amount("cost_per_hour", 0));
    ArrayNode able = member.putArray("skills");
    skills.getOrDefault(id, Set.of()).forEach(able::add);
    ObjectNode before = members.putIfAbsent(id, member);
    if (before != null && !before.equals(member)) {
      throw BadParameters.contradiction(at.name(), at.path(), id);
    }
  }
}
