package vn.thutuc.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.thutuc.people.Role;

/** Where an official lands who was on the way to nowhere: at the work list, or in the studio. */
public class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, Authentication who) {
    boolean inTheStudio =
        who.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(role -> is(role, Role.DESIGNER) || is(role, Role.PUBLISHER));
    return inTheStudio ? "/studio" : "/work";
  }

  private static boolean is(@Nullable String authority, Role role) {
    return ("ROLE_" + role.name()).equals(authority);
  }
}
