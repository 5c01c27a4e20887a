package vn.thutuc.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.ProductTest;

/** A product that starts must not be stopped by one folder nobody can read. */
@ProductTest
class StartUpPublicationProcessTest {

  @TempDir private Path root;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;

  @Test
  void leavesOutWhatCannotBeReadAndPublishesTheRest() throws IOException {
    Bundle good =
        SampleBundle.with(
            "processes/sample-permit/procedure.yaml", "en: Sample permit", "en: Our own permit");
    for (Map.Entry<String, byte[]> file : good.files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write("processes/Not A Key/procedure.yaml", new byte[] {1});
    write("processes/a-torn-one/procedure.yaml", "key: [".getBytes(UTF_8));
    write("processes/an-unfit-one/procedure.yaml", "key: an-unfit-one\n".getBytes(UTF_8));
    write("processes/too-large/procedure.yaml", new byte[20_000_000]);

    new StartUpPublication(publisher, root).run(new DefaultApplicationArguments());

    assertThat(procedures.version(good.hash())).isPresent();
    assertThat(new BundleLibrary(root).bundles()).hasSize(5);
  }

  private void write(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
