package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.portal.Tracking;

/**
 * Stands before every page of a followed dossier but its state and its days: what was not opened
 * leads back to the page that asks for the second factor.
 *
 * <p>A new page below these addresses is guarded unless it is named here.
 */
@Component
class DetailsGuard implements HandlerInterceptor, WebMvcConfigurer {

  private final Tracking tracking;
  private final OpenedDossiers opened;

  DetailsGuard(Tracking tracking, OpenedDossiers opened) {
    this.tracking = tracking;
    this.opened = opened;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/track/**", "/filed/**", "/slip/**")
        .excludePathPatterns("/track", "/track/*", "/track/*/open", "/track/*/deadline");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page)
      throws IOException {
    Dossier dossier = tracking.open(code(request));
    if (opened.isOpen(dossier, request)) {
      return true;
    }
    response.sendRedirect(request.getContextPath() + "/track/" + dossier.trackingCode());
    return false;
  }

  private static String code(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? String.valueOf(variables.get("code"))
        : "";
  }
}
