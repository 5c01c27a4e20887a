package vn.thutuc.portal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.Terms;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Manifest;

/** Prints slips as PDF, with our own Vietnamese letters inside. */
@Component
public class SlipPrinter {

  private static final String FONTS = "/fonts/";

  private final CaseFiles files;
  private final Directory directory;
  private final Terms terms;
  private final Words words;
  private final ITemplateEngine templates;

  SlipPrinter(
      CaseFiles files, Directory directory, Terms terms, Words words, ITemplateEngine templates) {
    this.files = files;
    this.directory = directory;
    this.terms = terms;
    this.words = words;
    this.templates = templates;
  }

  /** What the slip of a dossier says today. */
  public Slip slip(CaseFile file, QrCode qr) {
    Dossier dossier = file.dossier();
    Manifest manifest = file.bundle().manifest();
    Instant received = dossier.receivedAt();
    ClockReading clock = file.clock();
    Instant due = clock == null ? null : clock.deadline().due();
    String unit =
        directory.unit(dossier.unit()).map(u -> words.of(u.nameVi(), u.nameEn())).orElse("");
    Object id = dossier.answers().get("personalId");
    return new Slip(
        unit,
        dossier.code().value(),
        dossier.trackingCode().value(),
        dossier.applicantName(),
        id == null ? null : masked(id.toString()),
        words.of(manifest.name()),
        manifest.code(),
        files.papers(file),
        terms.limit(manifest),
        words.moment(dossier.submittedAt()),
        received == null ? null : words.moment(received),
        due == null ? null : words.appointment(due),
        words.text("slip.return.at", unit),
        qr);
  }

  /** The slip as an A5 page. */
  public byte[] print(Slip slip) {
    Context context = new Context(LocaleContextHolder.getLocale(), Map.of("slip", slip));
    String html = templates.process("portal/slip", context);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", 400, null, true);
      builder.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", 700, null, true);
      builder.withHtmlContent(html, null);
      builder.toStream(pdf);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The slip could not be printed", e);
    }
    return pdf.toByteArray();
  }

  /** Enough to recognise one's own number, too little to use somebody else's. */
  private static String masked(String id) {
    return id.length() < 8
        ? "•".repeat(id.length())
        : id.substring(0, 4) + "•••••" + id.substring(id.length() - 3);
  }

  private static InputStream font(String file) {
    InputStream font = SlipPrinter.class.getResourceAsStream(FONTS + file);
    if (font == null) {
      throw new IllegalStateException("The font " + file + " is missing");
    }
    return font;
  }
}
