package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drafts of this browser, one for each procedure, and where finished ones went. */
@Component
class FilingDrafts {

  private static final String DRAFT = "filing.draft.";
  private static final String FILED = "filing.filed";

  /** The draft of a procedure; a new one if there is none. */
  FilingDraft of(String procedure, HttpSession session) {
    FilingDraft draft = (FilingDraft) session.getAttribute(DRAFT + procedure);
    if (draft == null) {
      draft = FilingDraft.empty();
      keep(procedure, draft, session);
    }
    return draft;
  }

  void keep(String procedure, FilingDraft draft, HttpSession session) {
    session.setAttribute(DRAFT + procedure, draft);
  }

  /** Forgets the draft, but not where it went: a page sent twice leads there again. */
  void filed(String procedure, String clientKey, String trackingCode, HttpSession session) {
    Map<String, String> filed = new HashMap<>(filed(session));
    filed.put(clientKey, trackingCode);
    session.setAttribute(FILED, new HashMap<>(filed));
    session.removeAttribute(DRAFT + procedure);
  }

  /** The tracking code of the dossier a draft became. */
  Optional<String> filedAs(String clientKey, HttpSession session) {
    return Optional.ofNullable(filed(session).get(clientKey));
  }

  /** Whether the dossier with this tracking code was filed in this session. */
  boolean hasFiled(String trackingCode, HttpSession session) {
    return filed(session).containsValue(trackingCode);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> filed(HttpSession session) {
    Map<String, String> filed = (Map<String, String>) session.getAttribute(FILED);
    return filed == null ? Map.of() : filed;
  }
}
