package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Forms;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.FileNotInDraft;

/**
 * A form as clerks and citizens will get it, drawn from texts that are not saved yet by the very
 * parts that draw the filed form, in either language whatever the designer reads.
 */
@Component
class FormPreview {

  private static final String PAGE = "studio/preview";

  private final DraftFiles files;
  private final Forms forms;
  private final Words words;
  private final ITemplateEngine templates;

  FormPreview(DraftFiles files, Forms forms, Words words, ITemplateEngine templates) {
    this.files = files;
    this.forms = forms;
    this.words = words;
    this.templates = templates;
  }

  /**
   * The form's fields as a part of a page; a sentence in their place while it cannot be read.
   *
   * @param english the English overlay; null for none
   */
  String draw(DraftId draft, String path, String text, @Nullable String english, Locale language) {
    Locale reader = LocaleContextHolder.getLocale();
    LocaleContextHolder.setLocale(language);
    try {
      Context page = new Context(language);
      page.setVariable("words", words);
      page.setVariable("definition", null);
      try {
        FormDefinition form = read(draft, path, text, english);
        page.setVariable("definition", form);
        page.setVariable("form", forms.draw(form, Map.of(), List.of()));
      } catch (BundleProblem unreadable) {
        // the page says so; what is wrong stands among the findings
      }
      return templates.process(PAGE, page);
    } finally {
      LocaleContextHolder.setLocale(reader);
    }
  }

  /** The form in a bundle of nothing else, so that faults elsewhere do not hide it. */
  private FormDefinition read(DraftId draft, String path, String text, @Nullable String english) {
    if (files.find(draft, path).isEmpty() || !path.endsWith(".form")) {
      throw new FileNotInDraft(path);
    }
    Map<String, byte[]> alone = new TreeMap<>();
    alone.put(path, text.getBytes(UTF_8));
    if (english != null) {
      alone.put(Companion.english(path), english.getBytes(UTF_8));
    }
    return BundleReader.of(alone).forms().get(0);
  }
}
