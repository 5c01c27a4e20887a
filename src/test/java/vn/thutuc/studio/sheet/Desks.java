package vn.thutuc.studio.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.splice.YamlText;

/** Desks over the shipped bundles, on 23 November 2026, in Vietnamese. */
final class Desks {

  static final List<String> SAMPLES =
      List.of("house-permit", "house-permit@2025-01-01", "social-allowance", "birth-registration");

  private Desks() {}

  static Bundle sample(String folder) {
    return BundleReader.folder(Path.of("."), folder);
  }

  static SheetDesk desk(Bundle bundle, String file) {
    Words words = words();
    Surroundings around = new Surroundings(bundle, bundle, LocalDate.of(2026, 11, 23), words);
    return new SheetDesk(SheetKind.of(file).orElseThrow(), file, around, words);
  }

  static String text(Bundle bundle, String file) {
    return new String(bundle.files().get(file), UTF_8);
  }

  static Sheet sheet(SheetDesk desk, String file, String text) {
    return desk.draw(YamlText.of(file, text), Typed.NOTHING);
  }

  /** What a browser without script sends of a form nobody touched. */
  static Map<String, List<String>> untouched(Sheet sheet) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Entry entry : sheet.entries().toList()) {
      boolean box = entry.view().type() == FieldType.CHECKBOX;
      List<String> values = new ArrayList<>(entry.view().values());
      if (values.isEmpty() && entry.view().type() != FieldType.CHECKLIST && !box) {
        values.add("");
      }
      if (!values.isEmpty() && !(box && values.contains("false"))) {
        fields.put(entry.view().path(), values.stream().map(v -> v.replace("\n", "\r\n")).toList());
      }
    }
    return fields;
  }

  private static Words words() {
    ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
    messages.setBasenames(
        "classpath:messages/studio-structure",
        "classpath:messages/page",
        "classpath:messages/case");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages, ZoneId.of("Asia/Ho_Chi_Minh")).in(Locale.forLanguageTag("vi"));
  }
}
