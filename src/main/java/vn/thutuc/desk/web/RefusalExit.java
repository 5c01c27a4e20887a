package vn.thutuc.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thutuc.desk.Desk;
import vn.thutuc.dossier.ReasonMissing;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Requirements;
import vn.thutuc.people.Official;

/** Refuses a dossier, with the conditions it fails and the reason in words. */
@Component
class RefusalExit implements SideExit {

  private final Desk desk;
  private final Requirements requirements;
  private final Words words;

  RefusalExit(Desk desk, Requirements requirements, Words words) {
    this.desk = desk;
    this.requirements = requirements;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal";
  }

  /** The conditions the last ruling found not met, then the other published ones. */
  @Override
  public List<RequirementView> offered(TaskTable.Place place, Map<String, List<String>> draft) {
    List<RequirementView> offered = new ArrayList<>(requirements.failed(place.file()));
    requirements.all(place.file().bundle().manifest()).stream()
        .filter(one -> !one.document())
        .filter(one -> offered.stream().noneMatch(known -> known.id().equals(one.id())))
        .forEach(offered::add);
    return offered;
  }

  @Override
  public Set<String> suggested(TaskTable.Place place) {
    return requirements.failed(place.file()).stream()
        .map(RequirementView::id)
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> then(TaskTable.Place place) {
    return List.of(words.text("desk.refusal.then.notice"), words.text("desk.refusal.then.way"));
  }

  @Override
  public boolean take(Request request, Official official) {
    try {
      desk.refuse(request.taskId(), official, request.ids(), request.note());
      return true;
    } catch (ReasonMissing none) {
      return false;
    }
  }
}
