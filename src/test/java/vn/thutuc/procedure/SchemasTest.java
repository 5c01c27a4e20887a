package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

  @ParameterizedTest
  @ValueSource(strings = {"procedure", "facts", "parameters", "scenario", "calendar"})
  void isAValidSchemaItself(String name) {
    JsonNode schema =
        JsonMapper.shared().readTree(Path.of("src/main/resources/schema/" + name + ".schema.json"));
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(schema)).isEmpty();
  }

  @Test
  void theCalendarsHaveThePublishedShape() throws IOException {
    try (var files = Files.list(Path.of("rules/_calendar"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml")).toList())
          .hasSizeGreaterThanOrEqualTo(5)
          .allSatisfy(
              file ->
                  assertThat(
                          Schemas.check(
                              "calendar",
                              file.toString(),
                              Yaml.read(file.toString(), Files.readAllBytes(file))))
                      .isEmpty());
    }
  }
}
