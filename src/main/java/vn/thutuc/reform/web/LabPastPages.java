package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.XesWriter;
import vn.thutuc.reform.learnt.Learning;
import vn.thutuc.reform.learnt.LearntBase;
import vn.thutuc.reform.learnt.Pasts;
import vn.thutuc.reform.study.StudyPlan;
import vn.thutuc.refusal.Refusal;

/** The past of a procedure: waiting until it is learnt from, and the log of it to take away. */
@Controller
@RequestMapping("/lab/{key:[a-z][a-z0-9-]*}")
class LabPastPages {

  private static final Logger LOG = LoggerFactory.getLogger(LabPastPages.class);

  private final LabPlaces places;
  private final Learning learning;
  private final Pasts pasts;
  private final RefusalWords refusals;

  LabPastPages(LabPlaces places, Learning learning, Pasts pasts, RefusalWords refusals) {
    this.places = places;
    this.learning = learning;
    this.pasts = pasts;
    this.refusals = refusals;
  }

  /**
   * Learns from the past, and goes on to what was learnt.
   *
   * @param part that the page itself asks for while it waits; it is loaded anew when all is over
   */
  @GetMapping("/past")
  ModelAndView past(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      @RequestHeader(name = "HX-Request", defaultValue = "") String part,
      HttpServletResponse response,
      Model model) {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, version);
    boolean asked = part.equals("true");
    model.addAttribute("place", place);
    model.addAttribute("bundle", bundle);
    HttpStatus status = HttpStatus.OK;
    try {
      Optional<LearntBase> learnt =
          learning.of(bundle, asked ? Duration.ZERO : LabRunPages.PATIENCE);
      if (learnt.isPresent() && !asked) {
        return new ModelAndView(
            "redirect:/lab/%s?version=%s&with=past".formatted(place.key(), bundle.hash()));
      } else if (learnt.isPresent()) {
        response.setHeader("HX-Refresh", "true");
      }
    } catch (Refusal refused) {
      model.addAttribute("problem", refusals.of(refused));
      response.setHeader("HX-Refresh", String.valueOf(asked));
      status = asked ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
    return new ModelAndView("reform/lab-learning", model.asMap(), status);
  }

  /** The log that is learnt from, as {@code thutuc calibrate} opens it; nobody is named in it. */
  @GetMapping("/history.xes")
  void history(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      HttpServletResponse response)
      throws IOException {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, version);
    Pasts.Past past = pasts.known(bundle);
    EventLog log = pasts.log(bundle, past);
    boolean synthetic = past.origin() == StudyPlan.Origin.SYNTHETIC;
    LOG.info("The log of {} is taken away, {}", place.key(), past.origin());
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s-%s.xes\""
            .formatted(synthetic ? "synthetic" : "history", place.key()));
    XesWriter.write(log, response.getOutputStream());
  }
}
