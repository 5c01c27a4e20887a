package vn.thutuc.studio.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the page of a diagram ask for its choices; a page of another file asks for nothing. */
@ControllerAdvice(assignableTypes = {EditingPages.class, SheetPages.class, StepPages.class})
class DiagramAdvice {

  private final DiagramChoices choices;

  DiagramAdvice(DiagramChoices choices) {
    this.choices = choices;
  }

  @ModelAttribute("diagram")
  DiagramChoices choices() {
    return choices;
  }
}
