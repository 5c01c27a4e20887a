package vn.thutuc.studio.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request to one door of the studio, as its page would send it. */
final class Knock {

  private final StudioDoor door;
  private final DoorRoom room;
  private final Map<String, String> sent;

  private Knock(StudioDoor door, DoorRoom room, Map<String, String> sent) {
    this.door = door;
    this.room = room;
    this.sent = sent;
  }

  static Knock at(StudioDoor door, DoorRoom room) {
    Map<String, String> sent = new LinkedHashMap<>();
    List<String> pairs = door.sent();
    for (int i = 0; i < pairs.size(); i += 2) {
      sent.put(pairs.get(i), pairs.get(i + 1));
    }
    return new Knock(door, room, sent);
  }

  /** The same with another value. */
  Knock and(Map<String, String> values) {
    Map<String, String> more = new LinkedHashMap<>(sent);
    more.putAll(values);
    return new Knock(door, room, more);
  }

  AbstractMockHttpServletRequestBuilder<?> without(RequestPostProcessor who) {
    AbstractMockHttpServletRequestBuilder<?> request = request();
    sent.forEach(
        (name, value) -> {
          if (!name.startsWith("@")) {
            request.param(name, said(value));
          }
        });
    request.with(who);
    return request;
  }

  AbstractMockHttpServletRequestBuilder<?> by(RequestPostProcessor who) {
    AbstractMockHttpServletRequestBuilder<?> request = without(who);
    request.with(csrf());
    return request;
  }

  private AbstractMockHttpServletRequestBuilder<?> request() {
    if (sent.keySet().stream().noneMatch(name -> name.startsWith("@"))) {
      return MockMvcRequestBuilders.request(HttpMethod.valueOf(door.method()), address());
    }
    MockMultipartHttpServletRequestBuilder files = MockMvcRequestBuilders.multipart(address());
    sent.forEach(
        (name, value) -> {
          if (name.startsWith("@")) {
            String part = name.substring(1);
            files.file(new MockMultipartFile(part, "tep", null, room.file(value)));
          }
        });
    return files;
  }

  private String address() {
    String address = door.address();
    for (Map.Entry<String, String> place : door.where().entrySet()) {
      address = address.replace("{" + place.getKey() + "}", said(place.getValue()));
    }
    return address.replace("{id}", room.idIn(address)).replace("{key}", "sample-permit");
  }

  private String said(String value) {
    return value.startsWith("$") ? room.word(value) : value;
  }
}
