package vn.thutuc.studio.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Importing;
import vn.thutuc.studio.draft.KeyTaken;
import vn.thutuc.studio.draft.Opening;
import vn.thutuc.studio.starter.Blank;
import vn.thutuc.studio.starter.Catalogue;
import vn.thutuc.studio.starter.CatalogueEntry;
import vn.thutuc.studio.starter.Draft;
import vn.thutuc.studio.starter.Drawing;
import vn.thutuc.studio.starter.Starter;

/** The four ways a procedure begins that is not opened from a version. */
@Controller
@RequestMapping("/studio/new")
class ImportPages {

  private static final String PAGE = "studio/new";
  private static final int LARGEST_BUNDLE = 12_000_000;
  private static final int LARGEST_DRAWING = 2_000_000;
  private static final int LARGEST_CATALOGUE = 30_000_000;

  private final ImportTable table;
  private final Importing importing;
  private final Opening opening;
  private final StudioPeople people;
  private final Clock clock;

  ImportPages(
      ImportTable table, Importing importing, Opening opening, StudioPeople people, Clock clock) {
    this.table = table;
    this.importing = importing;
    this.opening = opening;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  String choose(Model model) {
    table.choices(model);
    return PAGE;
  }

  /** From nothing: a draft at once, with everything it lacks among its findings. */
  @PostMapping("/blank")
  ModelAndView blank(
      @RequestParam Map<String, String> typed,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    NewProcedure asked = NewProcedure.of(typed);
    if (asked.fault().isPresent()) {
      return table.faulty(model, asked, "blank");
    }
    try {
      Bundle frame = Blank.of(asked.naming(), today());
      String id = opening.blank(frame, asked.name(), people.at(principal)).toString();
      flash.addFlashAttribute("flash", "studio.import.flash.begun");
      return new ModelAndView("redirect:/studio/drafts/" + id);
    } catch (KeyTaken taken) {
      return table.refused(model, asked, taken);
    }
  }

  @PostMapping("/zip")
  ModelAndView zip(@RequestParam MultipartFile file, Principal principal, Model model)
      throws IOException {
    try {
      byte[] content = BroughtFile.content(file, LARGEST_BUNDLE);
      Bundle bundle = BundleReader.zip(new ByteArrayInputStream(content));
      return waits(new Draft(bundle, List.of()), Import.Source.ZIP, file, people.at(principal));
    } catch (BundleProblem refused) {
      return table.refused(model, refused, BroughtFile.name(file), "zip-file");
    }
  }

  /**
   * A diagram of some drawing tool.
   *
   * @param into the procedure whose process it replaces; empty for a new one
   */
  @PostMapping("/drawing")
  ModelAndView drawing(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String into,
      @RequestParam Map<String, String> typed,
      Principal principal,
      Model model)
      throws IOException {
    NewProcedure asked = NewProcedure.of(typed);
    if (into.isEmpty() && asked.fault().isPresent()) {
      return table.faulty(model, asked, "drawing");
    }
    try {
      byte[] bpmn = BroughtFile.content(file, LARGEST_DRAWING);
      Draft draft =
          into.isEmpty()
              ? Drawing.into(asked.naming(), bpmn, today())
              : Drawing.into(table.current(Addresses.procedure(into)), bpmn, today());
      return waits(draft, Import.Source.DRAWING, file, people.at(principal));
    } catch (BundleProblem refused) {
      return table.refused(model, refused, BroughtFile.name(file), "drawing-file");
    }
  }

  /**
   * An entry of the national catalogue, pasted or in a file.
   *
   * @param code which one, if the file has several
   */
  @PostMapping("/catalogue")
  ModelAndView catalogue(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String entry,
      @RequestParam(defaultValue = "") String code,
      Principal principal,
      Model model)
      throws IOException {
    try {
      Catalogue read =
          entry.isBlank()
              ? Catalogue.read(BroughtFile.content(file, LARGEST_BUNDLE), LARGEST_CATALOGUE)
              : Catalogue.of(entry);
      List<CatalogueEntry> found =
          code.isBlank()
              ? read.entries()
              : read.withCode(code.strip()).map(List::of).orElse(List.of());
      if (found.size() != 1) {
        return table.notOne(model, found.size(), read, entry);
      }
      Draft draft = Starter.draft(found.get(0), today());
      return waits(draft, Import.Source.CATALOGUE, found.get(0).code(), people.at(principal));
    } catch (BundleProblem refused) {
      return table.refused(model, refused, BroughtFile.name(file), "catalogue-file");
    } catch (IOException torn) {
      BundleProblem refused = new BundleProblem("bundle.zip", BroughtFile.name(file));
      return table.refused(model, refused, BroughtFile.name(file), "catalogue-file");
    }
  }

  private ModelAndView waits(Draft draft, Import.Source source, MultipartFile file, Official me) {
    return waits(draft, source, BroughtFile.name(file), me);
  }

  private ModelAndView waits(Draft draft, Import.Source source, String name, Official me) {
    long id = importing.receive(draft.bundle(), source, name, draft.findings(), me);
    return new ModelAndView("redirect:/studio/imports/" + id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
