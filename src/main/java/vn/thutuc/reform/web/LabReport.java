package vn.thutuc.reform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.portal.Press;
import vn.thutuc.reform.study.KeptStudy;
import vn.thutuc.reform.study.StudyPlan;

/** A kept study as a paper: the figures of its page, and all one needs to come to them again. */
@Component
class LabReport {

  private final ResultTable table;
  private final ResultTimes times;
  private final ResultTornado tornado;
  private final LabPlaces places;
  private final Directory directory;
  private final Words words;
  private final Press press;

  LabReport(
      ResultTable table,
      ResultTimes times,
      ResultTornado tornado,
      LabPlaces places,
      Directory directory,
      Words words,
      Press press) {
    this.table = table;
    this.times = times;
    this.tornado = tornado;
    this.places = places;
    this.directory = directory;
    this.words = words;
    this.press = press;
  }

  /**
   * What is printed.
   *
   * @param about procedure, version, who and when
   * @param changes as a file of changes has them
   */
  record Paper(
      String title,
      String about,
      KeptStudy study,
      ResultTable.View view,
      ResultTimes.@Nullable View times,
      ResultTornado.@Nullable View tornado,
      String changes) {}

  /** In the reader's language. */
  byte[] print(KeptStudy study) {
    return press.print("reform/lab-report", "report", paper(study));
  }

  private Paper paper(KeptStudy study) {
    StudyPlan plan = study.plan();
    LabPlaces.Place place = places.of(plan.key().value());
    String by = directory.official(study.by()).map(Official::name).orElse(study.by());
    String about =
        String.join(
            " · ",
            place.code() + " " + words.of(place.name()),
            words.text("lab.base", plan.base().brief()),
            words.text("lab.by", by, words.shortMoment(study.at())));
    return new Paper(
        Optional.of(plan.title()).filter(title -> !title.isEmpty()).orElse(plan.key().value()),
        about,
        study,
        table.of(study),
        times.of(study.answer(), ""),
        tornado.of(study, ""),
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(plan.changes())
            + (plan.further().isBlank() ? "" : "\n" + plan.further()));
  }
}
