package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thutuc.system.ContentPolicy;

/** Lets the pages with a diagram or an editor set styles inside the page, and no others. */
final class DiagramPolicy implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Content-Security-Policy", ContentPolicy.WITH_DIAGRAM);
    return true;
  }
}
