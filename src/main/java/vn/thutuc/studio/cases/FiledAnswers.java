package vn.thutuc.studio.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.GivenAnswers;

/** What the applicant of a dossier declared at first. */
final class FiledAnswers {

  private FiledAnswers() {}

  /** Later supplements are taken back, the last one first. */
  static Map<String, Object> of(Dossier dossier, List<GivenAnswers> answered) {
    Map<String, Object> filed = new LinkedHashMap<>(dossier.answers());
    for (int i = answered.size() - 1; i >= 0; i--) {
      GivenAnswers one = answered.get(i);
      if (one.taskId() == null) {
        one.given().keySet().forEach(filed::remove);
        filed.putAll(one.replaced());
      }
    }
    return filed;
  }
}
