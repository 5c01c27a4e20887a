package vn.thutuc.system.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hashed file names of the front end's entries, read from the manifest Vite leaves.
 *
 * <p>A build with {@code -Dfrontend.skip=true} has no manifest: pages then come without colours and
 * comfort but work.
 */
@Component
public final class UiAssets {

  private static final Logger LOG = LoggerFactory.getLogger(UiAssets.class);
  private static final String FOLDER = "/ui/";

  private final JsonNode manifest;

  @Autowired
  UiAssets() {
    this(new ClassPathResource("static/ui/manifest.json"));
  }

  UiAssets(Resource manifest) {
    this.manifest = read(manifest);
  }

  /** The script of this entry, for instance {@code app}; none when the front end was not built. */
  public List<String> scripts(String entry) {
    JsonNode file = entry(entry).path("file");
    return file.isString() ? List.of(FOLDER + file.stringValue()) : List.of();
  }

  /** The style sheets of this entry. */
  public List<String> styles(String entry) {
    return StreamSupport.stream(entry(entry).path("css").spliterator(), false)
        .map(css -> FOLDER + css.stringValue())
        .toList();
  }

  private JsonNode entry(String name) {
    JsonNode entry = manifest.path("src/" + name + ".ts");
    if (entry.isMissingNode() && !manifest.isEmpty()) {
      throw new IllegalArgumentException("The front end has no entry " + name);
    }
    return entry;
  }

  private static JsonNode read(Resource manifest) {
    JsonMapper json = JsonMapper.shared();
    if (!manifest.exists()) {
      LOG.warn("The front end is not built: pages come without styles and scripts");
      return json.createObjectNode();
    }
    try (InputStream in = manifest.getInputStream()) {
      return json.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + manifest, e);
    }
  }
}
