package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import vn.thutuc.system.EdgeCode;

/**
 * Gives every fault of ours a number: it is logged once with its stack under this number, and the
 * person sees the number, never the message.
 */
@Component
class Incidents extends DefaultErrorAttributes {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int SERVER_ERROR = 500;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes = super.getErrorAttributes(request, options);
    if (attributes.get("status") instanceof Integer status && status >= SERVER_ERROR) {
      attributes.put("incident", record(request, attributes.get("path")));
    }
    String edge = EdgeCode.of(((ServletWebRequest) request).getRequest());
    if (edge != null) {
      attributes.put("edge", edge);
    }
    return attributes;
  }

  private String record(WebRequest request, Object path) {
    byte[] bytes = new byte[4];
    random.nextBytes(bytes);
    String incident = HexFormat.of().formatHex(bytes);
    LOG.error(
        "Incident {}: {} {}", incident, method(request), LoggedPath.of(path), getError(request));
    return incident;
  }

  private static String method(WebRequest request) {
    HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
    return servlet.getMethod();
  }
}
