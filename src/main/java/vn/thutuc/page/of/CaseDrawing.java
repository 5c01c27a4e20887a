package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.DossierRuling;

/** The pencils a case file is drawn with. */
@Component
record CaseDrawing(Clocks clocks, Ways ways, Reasons reasons, Papers papers, Timelines timelines) {

  /** The last ruling of each question, newest first. */
  List<DossierRuling> newest(List<DossierRuling> rulings) {
    Map<String, DossierRuling> last = new LinkedHashMap<>();
    for (DossierRuling ruling : rulings) {
      last.remove(question(ruling));
      last.put(question(ruling), ruling);
    }
    List<DossierRuling> newest = new ArrayList<>(last.values());
    Collections.reverse(newest);
    return newest;
  }

  private static String question(DossierRuling ruling) {
    return ruling.ruling().ruleSet();
  }
}
