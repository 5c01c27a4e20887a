package vn.thutuc.product;

import java.util.List;
import java.util.Map;
import vn.thutuc.dossier.DossierCode;

/** House permits at every step, most of them around the site visit. */
final class PermitCrowd {

  private final Office office;
  private final Crowd crowd;

  PermitCrowd(Office office, Crowd crowd) {
    this.office = office;
    this.crowd = crowd;
  }

  /** Twenty parts of a whole; so many dossiers as parts of it stand at each place. */
  void settle(int all) {
    int part = all / 20;
    many(filed(), 2 * part);
    many(received(), 3 * part);
    many(visited(), 5 * part);
    many(consulted(), 4 * part);
    many(answered(consulted()), 2 * part);
    many(appraised("needsConsultation"), part);
    many(asked(), 2 * part);
    many(reviewed(), part);
  }

  private void many(DossierCode one, int many) {
    crowd.of(one, many - 1);
  }

  DossierCode filed() {
    return office.file(ShortPermit.KEY, Forms.housePermit()).code();
  }

  DossierCode received() {
    DossierCode code = filed();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    return code;
  }

  DossierCode visited() {
    return appraised("needsSiteVisit");
  }

  /** Visited and consulted about at the same time. */
  DossierCode consulted() {
    return appraised("needsSiteVisit", "needsConsultation");
  }

  /** The consultation is answered and waits for the visit. */
  DossierCode answered(DossierCode code) {
    office.complete(
        code,
        "consult",
        "thuly",
        Forms.values(
            "consultedAgency", "Cơ quan quản lý đê điều",
            "consultedOn", "2026-11-23",
            "consultAnswer", "AGREE",
            "planningFit", "DETAILED_PLAN",
            "corridorClear", "true"));
    return code;
  }

  DossierCode appraised(String... needs) {
    DossierCode code = received();
    Map<String, List<String>> found = Forms.housePermitInOrder();
    for (String need : needs) {
      found = Forms.with(found, need, "true");
    }
    office.complete(code, "appraise", "thuly", found);
    return code;
  }

  /** Its clock is held until the applicant answers. */
  DossierCode asked() {
    DossierCode code = received();
    office.askForMore(code, "appraise", "thuly", List.of("site-plan"));
    return code;
  }

  DossierCode reviewed() {
    DossierCode code = appraised();
    office.complete(code, "review", "truongphong", Forms.values("agreed", "true"));
    return code;
  }
}
