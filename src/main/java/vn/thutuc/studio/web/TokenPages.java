package vn.thutuc.studio.web;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.studio.token.Token;
import vn.thutuc.studio.token.TokenKeeping;

/** A designer's own tokens: made, shown once, listed, revoked. */
@Controller
@RequestMapping("/studio/tokens")
class TokenPages {

  private static final String PAGE = "studio/tokens";
  private static final String USUAL_DAYS = "30";

  private final TokenKeeping tokens;
  private final StudioPeople people;
  private final AskedOnPage asked;
  private final Clock clock;

  TokenPages(TokenKeeping tokens, StudioPeople people, AskedOnPage asked, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.asked = asked;
    this.clock = clock;
  }

  /** A token and whether it opens anything now. */
  record Row(Token token, Token.State state) {}

  @GetMapping
  String list(Principal principal, Model model) {
    return show(model, people.at(principal), "", USUAL_DAYS);
  }

  @PostMapping
  ModelAndView make(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = USUAL_DAYS) String days,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Official me = people.at(principal);
    return asked.act(
        () -> {
          flash.addFlashAttribute("made", tokens.make(name, daysOf(days), me).value());
          return "redirect:/studio/tokens";
        },
        PAGE,
        model,
        () -> show(model, me, name, days));
  }

  @PostMapping("/{id:[1-9]\\d{0,17}}/revoke")
  String revoke(@PathVariable long id, Principal principal, RedirectAttributes flash) {
    tokens.revoke(id, people.at(principal));
    flash.addFlashAttribute("flash", "studio.token.revoked");
    return "redirect:/studio/tokens";
  }

  private String show(Model model, Official me, String name, String days) {
    model.addAttribute(
        "tokens",
        tokens.of(me).stream().map(one -> new Row(one, one.at(clock.instant()))).toList());
    model.addAttribute("designs", me.holds(Role.DESIGNER));
    model.addAttribute("name", name);
    model.addAttribute("days", days);
    model.addAttribute("most", TokenKeeping.MOST_DAYS);
    return PAGE;
  }

  /** What is no number of days is refused as none. */
  private static int daysOf(String days) {
    return days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
  }
}
