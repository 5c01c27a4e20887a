package vn.thutuc.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.desk.TaskNotFound;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.Forms;
import vn.thutuc.page.of.RawValues;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;

/** Lays a task on the table: the dossier, the step and its form with what is known already. */
@Component
class TaskTable {

  private static final String DRAFT = "desk.draft.";

  private final WorkList list;
  private final Dossiers dossiers;
  private final CaseFiles files;
  private final DossierDesk pages;
  private final Forms forms;

  TaskTable(WorkList list, Dossiers dossiers, CaseFiles files, DossierDesk pages, Forms forms) {
    this.list = list;
    this.dossiers = dossiers;
    this.files = files;
    this.pages = pages;
    this.forms = forms;
  }

  /** A task and what it belongs to. */
  record Place(WorkItem item, CaseFile file, Flow.Step step) {

    @Nullable FormDefinition form() {
      String id = step.formId();
      return id == null ? null : file.bundle().form(id).orElse(null);
    }

    boolean offers(String exit) {
      return step.property(exit).isPresent();
    }
  }

  /**
   * The task as an official may see it.
   *
   * @throws TaskNotFound if it is none of the official's unit
   */
  Place at(String taskId, Official me) {
    WorkItem item =
        list.item(taskId)
            .filter(found -> found.unit().equals(me.unit().id()))
            .orElseThrow(() -> new TaskNotFound(taskId));
    CaseFile file = files.open(dossiers.get(item.dossier()));
    Flow.Step step = file.flow().step(item.element()).orElseThrow(() -> new TaskNotFound(taskId));
    return new Place(item, file, step);
  }

  /** Everything the page of a task shows. */
  void lay(
      Model model,
      Place place,
      Official me,
      Map<String, List<String>> values,
      List<FieldError> errors) {
    pages.show(model, place.file());
    boolean mayWork = me.groups().contains(place.item().role());
    boolean taken = place.item().assignee() != null && !place.item().isTakenBy(me.username());
    boolean mine = place.item().isTakenBy(me.username());
    FormDefinition form = place.form();
    model.addAttribute("item", place.item());
    model.addAttribute("step", place.step());
    model.addAttribute("mine", mine);
    model.addAttribute("taken", taken);
    model.addAttribute("holder", pages.name(place.item().assignee()));
    model.addAttribute("mayWork", mayWork && !taken);
    model.addAttribute("law", pages.law(place.file(), place.step()));
    model.addAttribute("offersSupplement", place.offers("supplement"));
    model.addAttribute("offersRefusal", place.offers("refusal"));
    if (form != null) {
      boolean open = mayWork && !taken;
      model.addAttribute(
          "form", open ? forms.draw(form, values, errors) : forms.show(form, values));
    }
  }

  /** What was typed before, or else what the dossier knows. */
  Map<String, List<String>> draft(Place place, HttpSession session) {
    Map<String, List<String>> kept = kept(place, session);
    return kept.isEmpty() ? RawValues.of(place.file().dossier().known()) : kept;
  }

  /** What was typed before; empty where nothing was. */
  @SuppressWarnings("unchecked")
  Map<String, List<String>> kept(Place place, HttpSession session) {
    Object kept = session.getAttribute(DRAFT + place.item().taskId());
    return kept == null ? Map.of() : (Map<String, List<String>>) kept;
  }

  void keep(Place place, Map<String, List<String>> values, HttpSession session) {
    session.setAttribute(DRAFT + place.item().taskId(), new LinkedHashMap<>(values));
  }

  void forget(Place place, HttpSession session) {
    session.removeAttribute(DRAFT + place.item().taskId());
  }

  static Map<String, List<String>> values(HttpServletRequest request) {
    return RawValues.of(request.getParameterMap(), name -> !name.startsWith("_"));
  }
}
