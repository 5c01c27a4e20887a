package vn.thutuc.product;

import java.util.HashSet;
import java.util.List;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.Filed;

/** An applicant whose session has opened a dossier by code and second factor. */
public record Holder(Filed filed) implements RequestPostProcessor {

  @Override
  public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
    request
        .getSession()
        .setAttribute("track.opened", new HashSet<>(List.of(filed.trackingCode().value())));
    return request;
  }
}
