package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.refusal.Refusal;

/**
 * Answers an expected "no" in the caller's way: people get a page that says what happened and what
 * to do, programs a problem document (RFC 9457).
 */
@ControllerAdvice
@Order(0)
class RefusalAdvice {

  private final MessageSource messages;
  private final PageFrame frame;

  RefusalAdvice(MessageSource messages, PageFrame frame) {
    this.messages = messages;
    this.frame = frame;
  }

  @ExceptionHandler(Refusal.class)
  Object refused(Refusal refusal, HttpServletRequest request, Locale locale) {
    String text =
        messages.getMessage("refusal." + refusal.code(), refusal.args().toArray(), locale);
    return wantsJson(request)
        ? problem(refusal, text, request)
        : page(refusal, text, request, locale);
  }

  private static ResponseEntity<ProblemDetail> problem(
      Refusal refusal, String text, HttpServletRequest request) {
    HttpStatus status = status(refusal);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
    problem.setType(URI.create("/problems/" + refusal.code()));
    problem.setTitle(status.getReasonPhrase());
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("code", refusal.code());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private ModelAndView page(
      Refusal refusal, String text, HttpServletRequest request, Locale locale) {
    ModelAndView page = new ModelAndView("system/refusal", frame.attributes(request, locale));
    page.setStatus(status(refusal));
    page.addObject("text", text);
    page.addObject("kind", refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return page;
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
    };
  }

  /** Browsers name text/html; a program that names JSON before it gets JSON. */
  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    if (accept == null) {
      return false;
    }
    try {
      List<MediaType> accepted = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(accepted);
      return accepted.stream()
          .filter(type -> !type.isWildcardType())
          .findFirst()
          .filter(type -> type.getSubtype().endsWith("json"))
          .isPresent();
    } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
      return false;
    }
  }
}
