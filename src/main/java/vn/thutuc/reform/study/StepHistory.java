package vn.thutuc.reform.study;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thutuc.history.Trails;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.search.StepPasts;

/** Reads from the log what each step found in the dossiers of a version. */
@Component
class StepHistory {

  private static final int MOST = 20_000;

  /** Dossiers read at once: what is held in memory at any time. */
  private static final int SLICE = 200;

  private final Trails trails;

  StepHistory(Trails trails) {
    this.trails = trails;
  }

  KeptSearch.Past of(Bundle bundle) {
    StepPasts pasts = new StepPasts(bundle);
    String after = "";
    while (pasts.dossiers() < MOST) {
      List<String> slice = trails.dossiers(bundle.hash(), after, SLICE);
      if (slice.isEmpty()) {
        break;
      }
      trails.of(slice).forEach(pasts::add);
      pasts.dossiers(slice.size());
      after = slice.get(slice.size() - 1);
    }
    return new KeptSearch.Past(pasts.dossiers(), pasts.found());
  }
}
