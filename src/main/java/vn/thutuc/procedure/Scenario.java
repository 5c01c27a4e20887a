package vn.thutuc.procedure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * A worked case of the law: answers and clerks' moves, and what must come out. A lawyer writes it,
 * a machine runs it.
 *
 * @param file its path in the bundle
 * @param registry what each registry answers: FOUND, NOT_FOUND, INCOMPLETE or UNAVAILABLE
 */
public record Scenario(
    String file,
    Text name,
    OffsetDateTime receivedAt,
    Manifest.Channel channel,
    Map<String, Object> answers,
    Map<String, String> registry,
    List<Move> moves,
    Expect expect) {

  public Scenario {
    answers = Copies.map(answers);
    registry = Copies.map(registry);
    moves = Copies.list(moves);
  }

  /** One thing somebody does. */
  public sealed interface Move {

    /** Working time that passes before it; zero when at once. */
    Term after();
  }

  /** A task is completed with these variables. */
  public record Complete(Term after, String task, Map<String, Object> variables) implements Move {}

  /**
   * A task ends by asking the applicant for what these published requirements name.
   *
   * @param found what the official had found until then; empty when nothing
   */
  public record Ask(
      Term after,
      String task,
      List<String> requirements,
      @Nullable String reason,
      Map<String, Object> found)
      implements Move {

    public Ask {
      found = Copies.map(found);
    }
  }

  /** A task ends by refusing, with reasons. */
  public record Refuse(Term after, String task, List<String> reasons) implements Move {}

  /** The applicant acts: {@code supplement-supplied}, {@code withdrawal}. */
  public record Message(Term after, String name, Map<String, Object> answers) implements Move {}

  /** A timer comes due. */
  public record Timer(Term after, String element) implements Move {}

  /** What must come out; null or absent parts are not looked at. */
  public record Expect(
      @Nullable List<String> path,
      List<ExpectedRuling> rulings,
      @Nullable OffsetDateTime due,
      @Nullable Boolean late,
      @Nullable String status,
      @Nullable String end,
      @Nullable List<String> checklist) {

    public Expect {
      rulings = Copies.list(rulings);
    }
  }

  /**
   * What a rule set must answer.
   *
   * @param ruleSet null when the scenario means the only one that ran
   * @param reasons codes of the failed or satisfied reasons; null when not looked at
   */
  public record ExpectedRuling(
      @Nullable String ruleSet,
      @Nullable Boolean eligible,
      @Nullable List<String> reasons,
      Map<String, Object> values) {

    public ExpectedRuling {
      values = Copies.map(values);
    }
  }
}
