package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Manifest.Document.Form;

class DocumentsAndStepsTest {

  @Test
  void readsPapersWithTheirNumbers() {
    List<Paper> papers = papers("9.000001");
    assertThat(papers)
        .extracting(Paper::form)
        .containsExactly(Form.DECLARATION, Form.CERTIFIED_COPY);
    assertThat(papers.get(0).template()).isEqualTo("Mẫu số 01.docx");
    assertThat(papers.get(0).name()).isEqualTo("Đơn đề nghị theo mẫu");
  }

  @Test
  void takesOneDigitWhereNumbersTouch() {
    Paper glued = papers("9.000002").get(0);
    assertThat(glued.name()).endsWith("Mẫu số 18");
    assertThat(glued.count()).isEqualTo(1);
    assertThat(glued.reading().doubts()).containsExactly(Doubt.DOCUMENT_NUMBER_GLUED);
  }

  @Test
  void leavesRemarksOutAndSplitsListsAndSaysSo() {
    assertThat(papers("9.000002")).hasSize(4);
    assertThat(papers("9.000002")).last().extracting(Paper::count).isEqualTo(2);
    assertThat(SampleCatalogue.reading("9.000002").papers().doubts())
        .contains(Doubt.DOCUMENT_NOTE, Doubt.DOCUMENTS_IN_ONE_ROW, Doubt.DOCUMENTS_BY_CASE);
  }

  @Test
  void doesNotTakeNumbersOfTheProseForCells() {
    Paper paper = papers("9.000004").get(0);
    assertThat(paper.name()).contains("02 bản chính theo mẫu");
    assertThat(paper.count()).isEqualTo(2);
  }

  @Test
  void readsSequencesAndKnowsAMentionFromAStep() {
    Reading<List<NumberedStep>> steps = SampleCatalogue.reading("9.000002").steps();
    assertThat(Objects.requireNonNull(steps.value()))
        .extracting(step -> step.turn() + "." + step.number())
        .containsExactly("1.1", "1.2", "2.1", "2.2");
    assertThat(steps.doubts()).containsExactly(Doubt.STEPS_BY_CASE);
  }

  @Test
  void leavesTextWithoutNumbersUnread() {
    assertThat(SampleCatalogue.reading("9.000003").steps().doubts())
        .containsExactly(Doubt.STEPS_UNNUMBERED);
    assertThat(SampleCatalogue.reading("9.000003").papers().value()).isNull();
  }

  @Test
  void guessesWhoseWorkAStepIsAndAlwaysAsks() {
    List<Reading<Part>> parts =
        Objects.requireNonNull(SampleCatalogue.reading("9.000001").steps().value()).stream()
            .map(Part::of)
            .toList();
    assertThat(parts)
        .extracting(Reading::value)
        .containsExactly(Part.APPLICANT, Part.RECEPTION, Part.SPECIALIST, Part.LEADER, Part.RETURN);
    assertThat(parts).noneMatch(part -> part.confidence() == Confidence.CERTAIN);
  }

  @Test
  void findsTheNumbersOfLaws() {
    String laws =
        "Tên văn bản pháp lýMã văn bảnLuật 51/2019/QH1451/2019/QH14Luật Doanh nghiệp 202076/2025/QH15"
            + "Quy định mức thu25/2021/TT-BTCThông tư số 22/2023/TT-BCA22/2023/TT-BCA";
    assertThat(Objects.requireNonNull(LawsText.read(laws).value()))
        .extracting(LawsText.Law::number)
        .containsExactly("51/2019/QH14", "76/2025/QH15", "25/2021/TT-BTC", "22/2023/TT-BCA");
  }

  private static List<Paper> papers(String code) {
    return Objects.requireNonNull(SampleCatalogue.reading(code).papers().value());
  }
}
