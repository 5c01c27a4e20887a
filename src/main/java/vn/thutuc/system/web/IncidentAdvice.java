package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers a bug: logged once with its stack under a number that the reader can quote; the reader
 * never sees what the exception says.
 */
@ControllerAdvice
@Order
class IncidentAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(IncidentAdvice.class);

  private final PageFrame frame;

  IncidentAdvice(PageFrame frame) {
    this.frame = frame;
  }

  /**
   * @throws Exception again what is no bug: Spring's own answers to wrong requests, security's, and
   *     a reader who left
   */
  @ExceptionHandler(Exception.class)
  ModelAndView failed(Exception bug, HttpServletRequest request, Locale locale) throws Exception {
    if (bug instanceof ErrorResponse
        || bug instanceof AccessDeniedException
        || bug instanceof AuthenticationException
        || DisconnectedClientHelper.isClientDisconnectedException(bug)) {
      throw bug;
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Incident {} at {}", incident, LoggedPath.of(request.getRequestURI()), bug);
    ModelAndView page = new ModelAndView("error", frame.attributes(request, locale));
    page.setStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    page.addObject("incident", incident);
    return page;
  }
}
