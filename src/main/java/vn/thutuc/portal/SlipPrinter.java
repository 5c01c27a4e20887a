package vn.thutuc.portal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.page.of.Terms;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Manifest;

/** Writes out and prints the slip of a dossier. */
@Component
public class SlipPrinter {

  private final CaseFiles files;
  private final Directory directory;
  private final Terms terms;
  private final Words words;
  private final Press press;

  SlipPrinter(CaseFiles files, Directory directory, Terms terms, Words words, Press press) {
    this.files = files;
    this.directory = directory;
    this.terms = terms;
    this.words = words;
    this.press = press;
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
    return press.print("portal/slip", "slip", slip);
  }

  /** Enough to recognise one's own number, too little to use somebody else's. */
  private static String masked(String id) {
    return id.length() < 8
        ? "•".repeat(id.length())
        : id.substring(0, 4) + "•••••" + id.substring(id.length() - 3);
  }
}
