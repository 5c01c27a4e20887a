package vn.thutuc.studio.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.page.Words;
import vn.thutuc.refusal.Refusal;

/**
 * Does what a form asks. What makes no sense as put is said on the page it was put on, with
 * everything kept; any other refusal has a page of its own.
 */
@Component
class AskedOnPage {

  private final Words words;

  AskedOnPage(Words words) {
    this.words = words;
  }

  /**
   * @param act what is asked; gives the page that follows
   * @param page the page it was put on
   * @param show lays that page out again
   */
  ModelAndView act(Supplier<String> act, String page, Model model, Runnable show) {
    try {
      return new ModelAndView(act.get());
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.INVALID) {
        throw refused;
      }
      show.run();
      String problem = words.text("refusal." + refused.code(), refused.args().toArray());
      model.addAttribute("problem", problem);
      return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
