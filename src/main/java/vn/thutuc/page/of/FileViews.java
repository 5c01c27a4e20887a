package vn.thutuc.page.of;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.FileView;
import vn.thutuc.page.Look;
import vn.thutuc.page.Words;
import vn.thutuc.upload.Upload;

/** Lists files by the paper they stand for. */
@Component
public final class FileViews {

  private static final double MEGABYTE = 1 << 20;

  private final Words words;

  FileViews(Words words) {
    this.words = words;
  }

  /** Names and states, for whoever handed them in; nothing opens. */
  public Map<String, List<FileView>> shown(List<Upload> uploads) {
    return draw(uploads, null);
  }

  /**
   * The same for officials, who may open what is clean.
   *
   * @param address under which the files open
   */
  public Map<String, List<FileView>> opening(List<Upload> uploads, String address) {
    return draw(uploads, address);
  }

  private Map<String, List<FileView>> draw(List<Upload> uploads, @Nullable String address) {
    Map<String, List<FileView>> files = new LinkedHashMap<>();
    for (Upload upload : uploads) {
      String href = address == null || !upload.isClean() ? null : address + upload.id();
      files
          .computeIfAbsent(upload.document(), paper -> new ArrayList<>())
          .add(
              new FileView(
                  upload.id().value(),
                  upload.name().value(),
                  size(upload.size()),
                  look(upload),
                  words.text("file.state." + upload.status()),
                  href));
    }
    return files;
  }

  private static Look look(Upload upload) {
    return switch (upload.status()) {
      case PENDING -> new Look("idle", "clock");
      case CLEAN -> new Look("ok", "check-circle");
      case INFECTED -> new Look("late", "octagon");
    };
  }

  private String size(long bytes) {
    return bytes < MEGABYTE
        ? words.text("file.size.kb", Math.max(1, Math.round(bytes / 1024.0)))
        : words.text("file.size.mb", Math.round(bytes / MEGABYTE * 10) / 10.0);
  }
}
