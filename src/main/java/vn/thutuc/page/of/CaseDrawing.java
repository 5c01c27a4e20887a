package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.DossierRuling;
import vn.thutuc.page.WhyView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Ruling;

/** The pencils a case file is drawn with. */
@Component
record CaseDrawing(
    Clocks clocks,
    Days days,
    Ways ways,
    Reasons reasons,
    Papers papers,
    Timelines timelines,
    Terms terms,
    Words words) {

  /** The last ruling of each question, newest first. */
  List<DossierRuling> newest(List<DossierRuling> rulings) {
    Map<String, DossierRuling> last = new LinkedHashMap<>();
    for (DossierRuling ruling : rulings) {
      last.remove(question(ruling));
      last.put(question(ruling), ruling);
    }
    List<DossierRuling> newest = new ArrayList<>(last.values());
    Collections.reverse(newest);
    newest.sort(Comparator.comparing(ruling -> isMinor(ruling.ruling())));
    return newest;
  }

  WhyView why(DossierRuling made, Bundle bundle, Audience audience) {
    String step =
        bundle.flow().step(made.element()).map(one -> words.of(one.publicName())).orElse(null);
    return reasons.draw(made.ruling(), step, bundle, audience);
  }

  /** A ruling that neither decides nor grants, such as which authority is competent. */
  private static boolean isMinor(Ruling ruling) {
    return ruling.outcome() == Outcome.INFORMED && !ruling.values().containsKey("amount");
  }

  private static String question(DossierRuling ruling) {
    return ruling.ruling().ruleSet();
  }
}
