package vn.thutuc.portal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints templates as PDF, with our own Vietnamese letters inside. */
@Component
public class Press {

  private static final String FONTS = "/fonts/";

  private final ITemplateEngine templates;

  Press(ITemplateEngine templates) {
    this.templates = templates;
  }

  /** A template with one value under its name, as an A5 page in the reader's language. */
  public byte[] print(String template, String name, Object value) {
    Context context = new Context(LocaleContextHolder.getLocale(), Map.of(name, value));
    String html = templates.process(template, context);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", 400, null, true);
      builder.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", 700, null, true);
      builder.withHtmlContent(html, null);
      builder.toStream(pdf);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(template + " could not be printed", e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String file) {
    InputStream font = Press.class.getResourceAsStream(FONTS + file);
    if (font == null) {
      throw new IllegalStateException("The font " + file + " is missing");
    }
    return font;
  }
}
