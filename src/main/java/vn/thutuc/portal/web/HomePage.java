package vn.thutuc.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Terms;
import vn.thutuc.portal.Catalogue;
import vn.thutuc.procedure.Bundle;

/** The first page: find a procedure, or follow a dossier. */
@Controller
class HomePage {

  private final Catalogue catalogue;
  private final Words words;
  private final Terms terms;

  HomePage(Catalogue catalogue, Words words, Terms terms) {
    this.catalogue = catalogue;
    this.words = words;
    this.terms = terms;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("procedures", rows(catalogue.all()));
    return "home";
  }

  @GetMapping("/procedures")
  String procedures(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("procedures", rows(catalogue.search(q)));
    return "portal/procedures";
  }

  private List<Row> rows(List<Bundle> bundles) {
    return bundles.stream()
        .map(Bundle::manifest)
        .map(
            manifest ->
                new Row(
                    manifest.key().value(),
                    words.of(manifest.name()),
                    words.of(manifest.field()),
                    manifest.code(),
                    terms.limit(manifest)))
        .toList();
  }

  /** A procedure in a list. */
  record Row(String key, String name, String field, String code, String limit) {}
}
