package vn.thutuc.reform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Term;
import vn.thutuc.reform.change.Candidates;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.change.ChangeReader;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.change.Cut;
import vn.thutuc.reform.change.Limit;
import vn.thutuc.reform.change.Staff;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.ParameterFile;
import vn.thutuc.simulation.Progress;

/** A whole search over the old house permit, small enough to be done twice. */
class SearchingTest {

  private static final AtomicLong DONE = new AtomicLong();
  private static final AtomicLong ALL = new AtomicLong();
  private static final Progress FOLLOWED =
      (done, all) -> {
        DONE.accumulateAndGet(done, Math::max);
        ALL.set(all);
      };

  private static Found found;
  private static Found onTwo;

  @BeforeAll
  static void search() {
    Search search = OldPermit.search(OldPermit.parameters(), 60, 3, 1);
    found = new Searching(search, OldPermit.CALENDARS, 1, FOLLOWED).run();
    onTwo = new Searching(search, OldPermit.CALENDARS, 2, Progress.NONE).run();
  }

  private static Tried single(Change change) {
    return found.tried().stream()
        .filter(each -> each.changes().equals(ChangeSet.of(change).assumingAmended()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
    assertThat(FoundJson.write(onTwo)).isEqualTo(FoundJson.write(found));
    assertThat(FoundCsv.lines(onTwo, "vi")).isEqualTo(FoundCsv.lines(found, "vi"));
  }

  @Test
  void machinesReadItAndCanMakeTheChangesAgain() {
    JsonNode told = JsonMapper.shared().readTree(FoundJson.write(found));
    JsonNode first = told.path("candidates").get(0);

    assertThat(told.path("aims")).hasSize(5);
    assertThat(first.at("/metrics/cycle_time_mean/difference/ci95")).hasSize(2);
    assertThat(ChangeReader.read(new ParameterFile("f.json", "", (ObjectNode) first)))
        .isEqualTo(found.tried().get(0).changes());
    assertThat(told.at("/refused/0/code").asString()).isEqualTo("change-decides");
    assertThat(told.at("/refused/0/args/0/en").asString()).isEqualTo("Appraise the dossier");
    assertThat(told.path("steps")).hasSize(16);
    assertThat(FoundCsv.lines(found, "en"))
        .anyMatch(line -> line.startsWith("\"1\",\"Leave out the step"))
        .hasSizeGreaterThan(50);
  }

  @Test
  void triesEachChangeThenPairsThenTriples() {
    assertThat(
            Search.ofAll("p.yaml", OldPermit.PERMIT, OldPermit.parameters(), 1L, 60, 1, 1, null)
                .changes())
        .isEqualTo(Candidates.of(OldPermit.PERMIT, OldPermit.parameters()));
    assertThat(sizes()).containsExactly(8, 3, 1);
    assertThat(found.tried()).extracting(Tried::id).doesNotHaveDuplicates();
  }

  private static List<Integer> sizes() {
    return List.of(1, 2, 3).stream()
        .map(size -> found.tried().stream().filter(e -> e.sentences().size() == size).toList())
        .map(List::size)
        .toList();
  }

  @Test
  void whatTheLawDemandsIsTriedAsIfAmendedAndNamesItsArticle() {
    Text article = OldPermit.PERMIT.manifest().law("qd56-appraisal").orElseThrow().citation();

    assertThat(single(new Cut("site-visit")).laws()).containsExactly(article);
    assertThat(single(new Cut("review")).laws()).isEmpty();
    assertThat(FoundJson.write(found)).contains(article.vi());
  }

  @Test
  void whatCannotBeDoneKeepsItsReason() {
    assertThat(found.refused())
        .filteredOn(each -> each.changes().changes().size() == 1)
        .extracting(Refused::id, each -> each.reason().code())
        .containsExactly(tuple("2", "change-decides"), tuple("5", "change-not-neighbours"));
    assertThat(found.refused().get(0).sentences().get(0).en()).contains("Appraise the dossier");
  }

  @Test
  void aShorterPromiseIsNoGainAndOneMoreSignerIsOnePostMore() {
    Tried hurried = single(new Limit("review", Term.parse("PT1H"), null));
    assertThat(hurried.verdict()).isEqualTo(Verdict.NO_GAIN);
    assertThat(hurried.by()).isEqualTo("base");
    assertThat(single(new Limit(null, Term.ofDays(14), null)).verdict())
        .isNotIn(Verdict.FRONT, Verdict.CLOSE);
    assertThat(single(new Staff("leader", 2)).posts()).isEqualTo(1);
  }

  @Test
  void whoIsLeftWasSeenToTheEndAndEachAimHasItsBest() {
    for (Tried each : found.tried()) {
      boolean left = each.verdict() == Verdict.FRONT || each.verdict() == Verdict.CLOSE;
      assertThat(each.replications()).as(each.id()).isIn(left ? List.of(40) : List.of(10, 20, 40));
      assertThat(each.by() == null).as(each.id()).isEqualTo(each.verdict() == Verdict.FRONT);
      assertThat(left || each.best().isEmpty()).as(each.id()).isTrue();
    }
    for (Aim aim : found.aims()) {
      assertThat(found.tried()).anyMatch(each -> each.best().contains(aim));
    }
    assertThat(found.with(Verdict.FRONT)).isNotEmpty().allMatch(each -> each.by() == null);
    assertThat(found.simulated()).isGreaterThan(60L * 10 * found.tried().size());
  }

  @Test
  void progressEndsWhereItSaidItWould() {
    assertThat(DONE.get()).isEqualTo(ALL.get()).isPositive();
  }

  /** What the parameters say of the gateways comes back as what the steps found. */
  @Test
  void eachStepIsWorthWhatItsAnswersTurned() {
    StepValue appraise = step("appraise");
    StepValue visit = step("site-visit");
    StepValue result = step("return-result");

    assertThat(appraise.decides()).contains("supplementNeeded", "refusalProposed");
    assertThat(appraise.supplements() / appraise.visits()).isCloseTo(0.30, within(0.06));
    assertThat(appraise.refused() / appraise.visits()).isCloseTo(0.02, within(0.02));
    assertThat(visit.decides()).containsExactly("needsConsultation");
    assertThat(visit.defects()).isZero();
    assertThat(visit.others()).isBetween(0.1, 0.4);
    assertThat(step("review").back() / step("review").visits()).isCloseTo(0.05, within(0.05));
    assertThat(step("consult").ruledOn()).contains("planningFit");
    assertThat(step("consult").waiting()).isEqualTo(1);
    assertThat(result.decides()).isEmpty();
    assertThat(result.ruledOn()).isEmpty();
    assertThat(result.score()).isZero();
    assertThat(step("issue-permit").acts()).isTrue();
    assertThat(found.steps().stream().mapToDouble(StepValue::share).sum()).isBetween(0.2, 1.0);
  }

  private static StepValue step(String id) {
    return found.steps().stream()
        .filter(step -> step.step().equals(id))
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow();
  }
}
