package vn.thutuc.system;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request without its parameters, for the answer to one that must not or cannot be read. */
final class UnreadRequest extends HttpServletRequestWrapper {

  private UnreadRequest(HttpServletRequest request) {
    super(request);
  }

  /** Answers with the page for a status. */
  static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws ServletException, IOException {
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    response.setStatus(status);
    request.getRequestDispatcher("/error").forward(new UnreadRequest(request), response);
  }

  /** Whoever sees that it holds files would read them. */
  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }
}
