package vn.thutuc.system.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class UiAssetsTest {

  @Test
  void anEntryIsFoundUnderItsHashedNames() {
    UiAssets assets =
        new UiAssets(
            json(
                """
                {"src/app.ts": {"file": "assets/app-1.js", "css": ["assets/app-2.css"]}}
                """));

    assertThat(assets.scripts("app")).containsExactly("/ui/assets/app-1.js");
    assertThat(assets.styles("app")).containsExactly("/ui/assets/app-2.css");
    assertThatThrownBy(() -> assets.scripts("apps")).hasMessageContaining("apps");
  }

  @Test
  void withoutAFrontEndPagesHaveNoTags() {
    UiAssets assets = new UiAssets(new ClassPathResource("static/ui/absent.json"));

    assertThat(assets.scripts("app")).isEmpty();
    assertThat(assets.styles("diagram")).isEmpty();
  }

  private static ByteArrayResource json(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }
}
