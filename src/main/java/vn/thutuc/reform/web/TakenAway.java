package vn.thutuc.reform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer as a file. */
final class TakenAway {

  static final MediaType CSV = new MediaType("text", "csv", UTF_8);

  private TakenAway() {}

  static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
    String disposition = ContentDisposition.attachment().filename(name).build().toString();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(text.getBytes(UTF_8));
  }
}
