package vn.thutuc.studio.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.WrittenRules;

/** A rule reads like a sentence of the law. */
class RuleWordsTest {

  private static RuleWords.Said said(String rule, String language) throws IOException {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/studio-rules", "messages/page");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    Words words =
        new Words(messages, ZoneId.of("Asia/Ho_Chi_Minh")).in(Locale.forLanguageTag(language));
    WrittenRules rules =
        WrittenRules.read(
            "allowance.drl", Files.readString(Path.of("rules/social-allowance/allowance.drl")));
    return new RuleWords(words)
        .of(
            rules.rule(rule).orElseThrow().rule(),
            Vocabulary.of(BundleReader.folder(Path.of("."), "social-allowance")));
  }

  @Test
  void inVietnamese() throws IOException {
    RuleWords.Said parent = said("single-parent", "vi");

    assertThat(parent.conditions())
        .containsExactly(
            "có hồ sơ mà “Hộ gia đình thuộc diện” là một trong “Hộ nghèo”, “Hộ cận nghèo” và “Tình"
                + " trạng hôn nhân” là một trong “Chưa có vợ hoặc chồng”, “Vợ hoặc chồng đã chết”,"
                + " “Vợ hoặc chồng mất tích theo quy định của pháp luật”",
            "trên tất cả Child mà (“Tuổi của con” nhỏ hơn 16 hoặc “Tuổi của con” không quá 22 và"
                + " “Con đang đi học” là có): $children là số lượng mà $children lớn hơn 0");
    assertThat(parent.actions())
        .containsExactly(
            "lập Coefficient: “Nhóm đối tượng” là “4”, “Hệ số” là 1 × $children",
            "đạt điều kiện “category-4”");
  }

  @Test
  void inEnglish() throws IOException {
    RuleWords.Said sum = said("single-parent-sum", "en");

    assertThat(sum.conditions().get(0))
        .isEqualTo(
            "there is the legal value with “Legal value” is “Base level of social assistance”"
                + " (“Figure in force” is called $base)");
    assertThat(sum.actions().get(1)).isEqualTo("“amount” is $base × ($parent + $highest)");
    assertThat(said("social-pension-instead", "en").conditions().get(0))
        .contains("“Received on” is at least 01/07/2025 and “Receives a pension", " is no and (");
  }
}
