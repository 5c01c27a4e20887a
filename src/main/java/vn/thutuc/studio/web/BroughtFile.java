package vn.thutuc.studio.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import vn.thutuc.procedure.BundleProblem;

/** A file as a browser sent it; its name is for people only. */
final class BroughtFile {

  private BroughtFile() {}

  static String name(MultipartFile file) {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Refuses none, and one that is longer than that many bytes, by its name. */
  static byte[] content(MultipartFile file, int longest) throws IOException {
    try (InputStream in = file.getInputStream()) {
      byte[] content = in.readNBytes(longest + 1);
      if (content.length > longest) {
        throw new BundleProblem("bundle.too-large", name(file), longest);
      }
      if (content.length == 0) {
        throw new BundleProblem("bundle.empty", name(file));
      }
      return content;
    }
  }
}
