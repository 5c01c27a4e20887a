package vn.thutuc.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where calendar files come from: a folder, or the copy that travels in the jar. */
interface CalendarSource {

  /** The copy in the jar. */
  CalendarSource JAR =
      file -> {
        String name = "/samples/rules/_calendar/" + file;
        try (InputStream in = CalendarSource.class.getResourceAsStream(name)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
      };

  static CalendarSource folder(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    };
  }

  /** The content of a file, or empty when there is none. */
  Optional<byte[]> find(String file) throws IOException;

  /** The file read as YAML, or empty when there is none. */
  default Optional<CalendarFile> read(String file) {
    try {
      return find(file).map(content -> CalendarFile.read(file, content));
    } catch (IOException e) {
      throw new CalendarProblem(file, "cannot be read (" + e.getMessage() + ")");
    }
  }
}
