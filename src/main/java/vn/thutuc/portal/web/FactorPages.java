package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.portal.Tracking;

/**
 * Opens the details of a dossier to whoever also knows what its applicant declared. An unknown code
 * and a wrong answer get the same page; the server counts them for each code and locks it.
 */
@Controller
class FactorPages {

  private static final int LONGEST = 40;

  private final Tracking tracking;
  private final OpenedDossiers opened;

  FactorPages(Tracking tracking, OpenedDossiers opened) {
    this.tracking = tracking;
    this.opened = opened;
  }

  @PostMapping("/track/{code}/open")
  ModelAndView open(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String factor,
      HttpServletRequest request) {
    String typed = factor.length() > LONGEST ? "" : factor;
    Optional<Dossier> dossier = tracking.open(code, typed);
    if (dossier.isEmpty()) {
      return new ModelAndView(
          "portal/track-factor", Map.of("typedCode", code), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    opened.open(dossier.get().trackingCode(), request);
    return new ModelAndView("redirect:/track/" + dossier.get().trackingCode());
  }
}
