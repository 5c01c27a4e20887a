package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.TrackingCode;
import vn.thutuc.people.Directory;

/**
 * Who sees the details of a dossier: whoever gave the second factor or filed it in this session,
 * and the officials of its unit.
 */
@Component
class OpenedDossiers {

  private static final String OPENED = "track.opened";

  private final FilingDrafts drafts;
  private final Directory directory;

  OpenedDossiers(FilingDrafts drafts, Directory directory) {
    this.drafts = drafts;
    this.directory = directory;
  }

  boolean isOpen(Dossier dossier, HttpServletRequest request) {
    String code = dossier.trackingCode().value();
    HttpSession session = request.getSession(false);
    boolean here =
        session != null && (opened(session).contains(code) || drafts.hasFiled(code, session));
    return here || isOfficialsOwn(dossier, request.getUserPrincipal());
  }

  /** Opens the dossier for this session, whose id changes so that nobody else knows it. */
  void open(TrackingCode code, HttpServletRequest request) {
    HttpSession session = request.getSession();
    Set<String> all = new HashSet<>(opened(session));
    all.add(code.value());
    session.setAttribute(OPENED, new HashSet<>(all));
    request.changeSessionId();
  }

  private boolean isOfficialsOwn(Dossier dossier, @Nullable Principal reader) {
    return reader != null
        && directory
            .official(reader.getName())
            .filter(official -> official.unit().id().equals(dossier.unit()))
            .isPresent();
  }

  @SuppressWarnings("unchecked")
  private static Set<String> opened(HttpSession session) {
    Set<String> opened = (Set<String>) session.getAttribute(OPENED);
    return opened == null ? Set.of() : opened;
  }
}
