package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.past.PastWriter;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** The decisions of the past without the people, for the command that replays them elsewhere. */
@Controller
class PastPages {

  private static final Logger LOG = LoggerFactory.getLogger(PastPages.class);

  private final Drafts drafts;
  private final Procedures procedures;
  private final Replaying replaying;
  private final Clock clock;

  PastPages(Drafts drafts, Procedures procedures, Replaying replaying, Clock clock) {
    this.drafts = drafts;
    this.procedures = procedures;
    this.replaying = replaying;
    this.clock = clock;
  }

  /** Every decision of the period as {@code thutuc replay --past} reads it. */
  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay/past.jsonl")
  void past(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletResponse response)
      throws IOException {
    ProcedureKey key = drafts.get(new DraftId(id)).key();
    Replaying.Period period = AskedPeriod.of(from, to, LocalDate.now(clock));
    LOG.info("The past decisions of {} are taken away, masked, from draft {}", key, id);
    response.setContentType("application/jsonl;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"past-%s.jsonl\"".formatted(key));
    PastWriter writer = new PastWriter(response.getWriter());
    replaying.past(
        key,
        period,
        past -> {
          try {
            writer.write(past, procedures.bundle(new BundleHash(past.ruling().bundleHash())));
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          }
        });
  }
}
