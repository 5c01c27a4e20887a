package vn.thutuc.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Papers;
import vn.thutuc.page.of.Terms;
import vn.thutuc.page.of.Ways;
import vn.thutuc.portal.Catalogue;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;

/** Everything the law makes public of a procedure (Decree 63/2010/ND-CP, article 8.2). */
@Controller
class ProcedurePage {

  private final Catalogue catalogue;
  private final Ways ways;
  private final Papers papers;
  private final Terms terms;
  private final Words words;
  private final Clock clock;

  ProcedurePage(
      Catalogue catalogue, Ways ways, Papers papers, Terms terms, Words words, Clock clock) {
    this.catalogue = catalogue;
    this.ways = ways;
    this.papers = papers;
    this.terms = terms;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/procedures/{key}")
  String procedure(@PathVariable String key, Model model) {
    Bundle bundle = catalogue.open(key);
    Manifest manifest = bundle.manifest();
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("procedure", manifest);
    model.addAttribute("limit", terms.limit(manifest));
    model.addAttribute("fee", fee(manifest));
    model.addAttribute("way", ways.plan(bundle.flow(), "/procedures/" + key + "/diagram"));
    model.addAttribute("papers", papers.all(manifest));
    List<Manifest.LegalBasis> inForce = law(manifest, today, true);
    model.addAttribute("inForce", inForce);
    model.addAttribute("checked", inForce.stream().filter(Manifest.LegalBasis::confirmed).count());
    model.addAttribute("notInForce", law(manifest, today, false));
    return "portal/procedure";
  }

  @GetMapping("/procedures/{key}/diagram")
  String diagram(@PathVariable String key, Model model) {
    Bundle bundle = catalogue.open(key);
    model.addAttribute("procedure", bundle.manifest());
    model.addAttribute("way", ways.plan(bundle.flow(), null));
    return "portal/diagram";
  }

  /** The process as published, for the diagram on the page. */
  @GetMapping(path = "/procedures/{key}/process.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  @org.springframework.web.bind.annotation.ResponseBody
  byte[] process(@PathVariable String key) {
    Bundle bundle = catalogue.open(key);
    byte[] bpmn = bundle.files().get(bundle.path("processes", bundle.manifest().process()));
    return bpmn == null ? new byte[0] : bpmn.clone();
  }

  private static List<Manifest.LegalBasis> law(Manifest manifest, LocalDate day, boolean inForce) {
    return manifest.legalBasis().stream().filter(law -> law.isInForceOn(day) == inForce).toList();
  }

  private @Nullable String fee(Manifest manifest) {
    Manifest.Fee fee = manifest.fee();
    if (fee == null) {
      return words.text("portal.fee.none");
    }
    if (fee.amount() == null) {
      return words.text("portal.fee.by-rule");
    }
    return fee.amount().signum() == 0
        ? words.text("portal.fee.none")
        : words.money(fee.amount().longValue());
  }
}
