package vn.thutuc.desk.web;

import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.desk.Desk;
import vn.thutuc.desk.WorkList;
import vn.thutuc.desk.WorkPage;
import vn.thutuc.desk.WorkQuery;
import vn.thutuc.page.PagerView;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;

/** The list of what waits, least time left first. */
@Controller
class WorkPages {

  private final WorkList list;
  private final WorkRows rows;
  private final Desk desk;
  private final Colleagues colleagues;
  private final Words words;

  WorkPages(WorkList list, WorkRows rows, Desk desk, Colleagues colleagues, Words words) {
    this.list = list;
    this.rows = rows;
    this.desk = desk;
    this.colleagues = colleagues;
    this.words = words;
  }

  /** A tab and how much it holds. */
  record Tab(String key, int count, boolean current) {

    /** The count as the page writes it; a long list only says that it is long. */
    public String shown() {
      return count > WorkList.MOST_COUNTED ? WorkList.MOST_COUNTED + "+" : String.valueOf(count);
    }
  }

  @GetMapping("/work")
  String work(
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String task,
      Principal principal,
      Model model) {
    Official me = colleagues.of(principal);
    WorkQuery.Scope scope = scope(tab, me);
    WorkPage page = list.page(new WorkQuery(scope, q, key(due, task)), me);
    model.addAttribute("tabs", tabs(scope, me));
    model.addAttribute("tab", scope.key());
    model.addAttribute("q", q);
    model.addAttribute("groups", rows.groups(page.items(), me));
    model.addAttribute("finished", scope == WorkQuery.Scope.FINISHED);
    model.addAttribute("pager", pager(page, scope, q, due));
    model.addAttribute("now", rows.now());
    return "desk/work";
  }

  @PostMapping("/work/{taskId}/claim")
  String claim(@PathVariable String taskId, Principal principal, RedirectAttributes flash) {
    desk.claim(taskId, colleagues.of(principal));
    flash.addFlashAttribute("flash", "desk.flash.claimed");
    return "redirect:/work/" + taskId;
  }

  @PostMapping("/work/{taskId}/release")
  String release(@PathVariable String taskId, Principal principal, RedirectAttributes flash) {
    desk.release(taskId, colleagues.of(principal));
    flash.addFlashAttribute("flash", "desk.flash.released");
    return "redirect:/work?tab=free";
  }

  /** Whoever has nothing in hand is shown what is free. */
  private WorkQuery.Scope scope(String tab, Official me) {
    return WorkQuery.Scope.of(tab)
        .orElseGet(
            () ->
                list.count(WorkQuery.Scope.MINE, me) > 0
                    ? WorkQuery.Scope.MINE
                    : WorkQuery.Scope.FREE);
  }

  private List<Tab> tabs(WorkQuery.Scope current, Official me) {
    return List.of(WorkQuery.Scope.values()).stream()
        .map(scope -> new Tab(scope.key(), list.count(scope, me), scope == current))
        .toList();
  }

  private static WorkQuery.@Nullable Key key(String due, String task) {
    try {
      boolean ours = !due.isEmpty() && task.chars().noneMatch(Character::isISOControl);
      return ours ? new WorkQuery.Key(Instant.parse(due), task) : null;
    } catch (DateTimeParseException notOurLink) {
      return null;
    }
  }

  private PagerView pager(WorkPage page, WorkQuery.Scope scope, String q, String due) {
    UriComponentsBuilder here =
        UriComponentsBuilder.fromPath("/work").queryParam("tab", scope.key()).queryParam("q", q);
    WorkQuery.Key next = page.next();
    String nextHref =
        next == null
            ? null
            : here.cloneBuilder()
                .queryParam("due", next.due())
                .queryParam("task", next.taskId())
                .encode()
                .toUriString();
    return new PagerView(
        words.text("desk.work.shown", page.items().size()),
        due.isEmpty() ? null : here.encode().toUriString(),
        nextHref);
  }
}
