package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.LocaleResolver;
import vn.thutuc.system.EdgeCode;

/**
 * Answers what went wrong outside any page: people get a page, programs a problem document (RFC
 * 9457) in their language. Neither sees what an exception says.
 */
@Controller
class ErrorAnswers extends BasicErrorController {

  private final MessageSource messages;
  private final LocaleResolver languages;

  ErrorAnswers(
      ErrorAttributes attributes,
      WebProperties properties,
      ObjectProvider<ErrorViewResolver> views,
      MessageSource messages,
      LocaleResolver languages) {
    super(attributes, properties.getError(), List.copyOf(views.orderedStream().toList()));
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
    HttpStatus status = getStatus(request);
    Map<String, Object> attributes = getErrorAttributes(request, ErrorAttributeOptions.defaults());
    Locale language = languages.resolveLocale(request);
    String edge = EdgeCode.of(request);
    String own = edge == null ? String.valueOf(status.value()) : "edge." + edge;
    Map<String, Object> problem = new LinkedHashMap<>();
    String code = edge == null ? "http-" + status.value() : edge;
    problem.put("type", "/problems/" + code);
    problem.put("title", text(status, own, "title", language));
    problem.put("status", status.value());
    problem.put("detail", text(status, own, "text", language));
    problem.put("code", code);
    if (attributes.get("path") != null) {
      problem.put("instance", attributes.get("path"));
    }
    if (attributes.get("incident") != null) {
      problem.put("incident", attributes.get("incident"));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private String text(HttpStatus status, String own, String part, Locale language) {
    String kind = status.is4xxClientError() ? "error.4xx." : "error.other.";
    String fallback = messages.getMessage(kind + part, null, language);
    return String.valueOf(
        messages.getMessage("error." + own + "." + part, null, fallback, language));
  }
}
