package vn.thutuc.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.page.RequirementView;
import vn.thutuc.people.Official;

/** A way out of a task besides completing it, on a page of its own with published reasons. */
interface SideExit {

  /** The property of a step that offers it; also the last part of its address and its messages. */
  String key();

  /** What may be chosen. */
  List<RequirementView> offered(TaskTable.Place place, Map<String, List<String>> draft);

  /** Ids of what is chosen before anybody touched the page. */
  Set<String> suggested(TaskTable.Place place);

  /** What happens when it is sent, in sentences. */
  List<String> then(TaskTable.Place place);

  /** Takes the exit; false if something the law demands is not said. */
  boolean take(Request request, Official official);

  /**
   * What the page sent.
   *
   * @param draft what the form of the task held when the page was opened
   */
  record Request(String taskId, Map<String, List<String>> draft, Set<String> chosen, String note) {

    public Request {
      chosen = Set.copyOf(chosen);
      note = note.strip();
    }

    List<String> ids() {
      return chosen.stream().sorted().toList();
    }
  }
}
