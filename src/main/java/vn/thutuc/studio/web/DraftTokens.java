package vn.thutuc.studio.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.token.TokenKeeping;

/** Tells the pages of a draft, its approver's too, of the token a machine handed it in with. */
@ControllerAdvice(
    assignableTypes = {EditingPages.class, SheetPages.class, StepPages.class, ReviewPages.class})
class DraftTokens {

  private final TokenKeeping tokens;
  private final StudioPeople people;

  DraftTokens(TokenKeeping tokens, StudioPeople people) {
    this.tokens = tokens;
    this.people = people;
  }

  /** A token by the name its owner gave it. */
  record Sender(String token, String owner) {}

  @ModelAttribute("sender")
  @Nullable Sender sender(@PathVariable long id) {
    return tokens
        .behind(new DraftId(id))
        .map(token -> new Sender(token.name(), people.name(token.owner())))
        .orElse(null);
  }
}
