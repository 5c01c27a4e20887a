package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Manifest.LegalBasis;
import vn.thutuc.rules.LegalParameter;
import vn.thutuc.rules.LegalValue;

/** Is every citation known, in force and used, and has every legal value a figure on the day? */
final class LawInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    new Citations(subject, report).inspect();
    Manifest manifest = subject.manifest();
    String file = subject.manifestFile();
    for (LegalBasis law : manifest.legalBasis()) {
      String element = "legalBasis." + law.id();
      if (law.validFrom().isAfter(subject.day())) {
        report.add(
            Kind.LAW_NOT_YET, file, element, law.citation(), law.validFrom(), manifest.validFrom());
      } else if (law.validTo() != null && law.validTo().isBefore(subject.day())) {
        report.add(Kind.LAW_EXPIRED, file, element, law.citation(), law.validTo());
      }
      if (!law.confirmed()) {
        report.add(Kind.LAW_UNCONFIRMED, file, element, law.citation());
      }
    }
    if (!manifest.publication().confirmed()) {
      report.add(
          Kind.LAW_DECISION_UNCONFIRMED, file, "publication", manifest.publication().decision());
    }
    subject.bundle().legalValues().parameters().forEach(p -> inspect(p, subject, report));
  }

  private static void inspect(LegalParameter parameter, Subject subject, Report report) {
    String file = subject.bundle().path("rules", "parameters.yaml");
    if (parameter.on(subject.manifest().validFrom()).isEmpty()) {
      report.add(
          Kind.PARAMETER_NO_VALUE,
          file,
          parameter.name(),
          parameter.description(),
          subject.manifest().validFrom());
    }
    for (LegalValue value : parameter.values()) {
      if (!value.confirmed()) {
        String element = parameter.name() + "." + value.from();
        report.add(
            Kind.PARAMETER_UNCONFIRMED, file, element, parameter.description(), value.from());
      }
    }
  }

  /** Follows every citation id to the list of legal bases. */
  private static final class Citations {

    private final Subject subject;
    private final Report report;
    private final Set<String> cited = new HashSet<>();

    Citations(Subject subject, Report report) {
      this.subject = subject;
      this.report = report;
    }

    void inspect() {
      Manifest manifest = subject.manifest();
      String file = subject.manifestFile();
      manifest.conditions().forEach(c -> cite(file, "conditions." + c.id(), c.legalBasis()));
      manifest.documents().forEach(d -> cite(file, "documents." + d.id(), d.legalBasis()));
      if (manifest.fee() != null) {
        cite(file, "fee", manifest.fee().legalBasis());
      }
      subject.flow().steps().forEach(this::citeStep);
      String parameters = subject.bundle().path("rules", "parameters.yaml");
      for (LegalParameter parameter : subject.bundle().legalValues().parameters()) {
        parameter
            .values()
            .forEach(v -> cite(parameters, parameter.name() + "." + v.from(), v.legalBasis()));
      }
      reportUnused();
    }

    private void citeStep(Flow.Step step) {
      String law = step.properties().get("legalBasis");
      cite(subject.processFile(), step.id(), law);
      if (law == null && step.is("mandatory")) {
        report.add(Kind.LAW_MANDATORY_UNCITED, subject.processFile(), step.id(), step.name());
      }
    }

    private void cite(String file, String element, @Nullable String law) {
      if (law != null) {
        cited.add(law);
        if (subject.manifest().law(law).isEmpty()) {
          report.add(Kind.LAW_UNKNOWN, file, element, law);
        }
      }
    }

    private void reportUnused() {
      Set<String> inRules = new HashSet<>();
      subject
          .bundle()
          .files()
          .forEach(
              (path, content) -> {
                if (path.endsWith(".dmn") || path.endsWith(".drl")) {
                  String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
                  subject.manifest().legalBasis().stream()
                      .map(LegalBasis::id)
                      .filter(text::contains)
                      .forEach(inRules::add);
                }
              });
      for (LegalBasis law : subject.manifest().legalBasis()) {
        if (!cited.contains(law.id()) && !inRules.contains(law.id())) {
          report.add(
              Kind.LAW_UNUSED, subject.manifestFile(), "legalBasis." + law.id(), law.citation());
        }
      }
    }
  }
}
