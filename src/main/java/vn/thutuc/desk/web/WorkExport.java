package vn.thutuc.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.desk.WorkList;
import vn.thutuc.desk.WorkQuery;
import vn.thutuc.page.CsvTable;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;

/** Hands an official the list on the page as a table for a spreadsheet, and notes that it did. */
@Controller
class WorkExport {

  /** More than anybody works off; a longer list wants a search. */
  static final int MOST_ROWS = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(WorkExport.class);

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "procedure",
          "task",
          "role",
          "applicant",
          "opened",
          "step-due",
          "due",
          "holder",
          "closed");

  private final WorkList list;
  private final Colleagues colleagues;
  private final Words words;
  private final Clock clock;

  WorkExport(WorkList list, Colleagues colleagues, Words words, Clock clock) {
    this.list = list;
    this.colleagues = colleagues;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/work/export")
  void export(
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String q,
      Principal principal,
      HttpServletResponse response)
      throws IOException {
    Official me = colleagues.of(principal);
    WorkQuery.Scope scope = WorkQuery.Scope.of(tab).orElse(WorkQuery.Scope.UNIT);
    List<WorkItem> items = list.first(new WorkQuery(scope, q, null), me, MOST_ROWS);
    LOG.info("{} exports {} rows of {}", me.username(), items.size(), scope.key());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s-%s.csv\"".formatted(scope.key(), LocalDate.now(clock)));
    write(items, new CsvTable(response.getWriter(), head()));
  }

  private List<String> head() {
    return COLUMNS.stream().map(column -> words.text("desk.export." + column)).toList();
  }

  private void write(List<WorkItem> items, CsvTable table) throws IOException {
    Colleagues.Names names = colleagues.names();
    for (WorkItem item : items) {
      table.row(
          item.dossier().value(),
          words.of(item.procedure()),
          words.of(item.step()),
          words.text("role." + item.role()),
          item.applicantName(),
          words.moment(item.openedAt()),
          moment(item.stepDueAt()),
          moment(item.dueAt()),
          names.of(item.assignee()),
          moment(item.closedAt()));
    }
  }

  private @Nullable String moment(@Nullable Instant at) {
    return at == null ? null : words.moment(at);
  }
}
