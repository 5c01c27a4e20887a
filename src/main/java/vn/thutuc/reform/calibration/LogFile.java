package vn.thutuc.reform.calibration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A log in a file: {@code .xes} or {@code .csv}, plain or packed as {@code .gz}. */
public final class LogFile {

  private LogFile() {}

  /**
   * @param zone of times without an offset
   * @throws LogProblem naming file and line
   */
  public static EventLog read(Path path, ZoneId zone, Columns columns) throws IOException {
    String name = String.valueOf(path.getFileName());
    try (InputStream file = Files.newInputStream(path)) {
      return read(name, file, zone, columns);
    }
  }

  static EventLog read(String name, InputStream file, ZoneId zone, Columns columns)
      throws IOException {
    String kind = name.toLowerCase(Locale.ROOT);
    boolean packed = kind.endsWith(".gz");
    String plain = packed ? kind.substring(0, kind.length() - 3) : kind;
    InputStream in =
        new BufferedInputStream(packed ? new GZIPInputStream(file, 65_536) : file, 65_536);
    if (plain.endsWith(".xes")) {
      return XesReader.read(name, in, new LogTimes(zone));
    } else if (plain.endsWith(".csv")) {
      return CsvLog.read(name, in, new LogTimes(zone), columns);
    }
    throw LogProblem.unknownKind(name);
  }
}
