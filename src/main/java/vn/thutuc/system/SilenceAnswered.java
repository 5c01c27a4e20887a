package vn.thutuc.system;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers 408 to whoever falls silent in the middle of a request's body (RFC 9110, 15.5.9).
 *
 * <p>The server by itself waits for the rest of the body a second time before it sends what was
 * answered, and as nothing comes, it closes the connection without a word. So the answer is sent
 * here, as soon as the page has given up reading.
 */
final class SilenceAnswered extends ValveBase {

  SilenceAnswered() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (fault instanceof SocketTimeoutException && !response.isCommitted()) {
      answer(request, response);
    }
  }

  private static void answer(Request request, Response response)
      throws IOException, ServletException {
    request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
    response.setErrorReported();
    response.setSuspended(false);
    response.setAppCommitted(false);
    response.resetBuffer(true);
    response.setHeader("Connection", "close");
    ContentPolicy.HEADERS.forEach(response::setHeader);
    UnreadRequest.refuse(
        request.getRequest(), response.getResponse(), HttpServletResponse.SC_REQUEST_TIMEOUT);
    response.finishResponse();
  }
}
