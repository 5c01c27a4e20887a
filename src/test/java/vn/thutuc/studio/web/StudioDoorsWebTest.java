package vn.thutuc.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.web.StudioDoor.Who;

/** Every address of the studio, knocked at by everybody who must not come in. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioDoorsWebTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final RequestPostProcessor NOBODY = request -> request;
  private static final String NOT_THERE = "9".repeat(18);
  private static final Map<String, String> NOWHERE =
      Map.of(
          "key", "no-such", "name", "no-such", "version", "0".repeat(64), "hash", "0".repeat(64));

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private BeanFactory beans;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private PlatformTransactionManager transactions;

  private DoorRoom room;

  @BeforeAll
  void somethingBehindEveryDoor() {
    clock.set(TODAY + "T09:00");
    room = new DoorRoom(beans);
  }

  @AfterAll
  void asBefore() {
    room.close();
  }

  static List<StudioDoor> doors() {
    return StudioDoors.all();
  }

  static Stream<StudioDoor> overtaken() {
    return doors().stream().filter(door -> !door.stale().isEmpty());
  }

  static List<StudioDoor> unfit() {
    return UnfitAtDoors.all();
  }

  static Stream<StudioDoor> ofDrafts() {
    return doors().stream().filter(StudioDoor::isOfDraft);
  }

  /** The address for programs has a chain of its own: SubmissionWebTest. */
  @Test
  void everyAddressHasItsRow() {
    Set<String> found =
        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
            .flatMap(each -> keys(each.getKey()).filter(key -> isOfStudio(key, each.getValue())))
            .collect(Collectors.toCollection(TreeSet::new));
    found.remove("POST /api/studio/submissions");

    assertThat(found)
        .isEqualTo(
            doors().stream().map(StudioDoor::key).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Other rooms have addresses there too: the reform's beside a draft. */
  private static boolean isOfStudio(String key, HandlerMethod handler) {
    return key.matches("\\w+ /studio(/.*)?")
        || handler.getBeanType().getName().startsWith("vn.thutuc.studio.");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void nobodyElseComesInAndNothingIsDoneWithoutTheToken(StudioDoor door) throws Exception {
    Knock knock = Knock.at(door, room);
    browser.perform(knock.by(NOBODY)).andExpect(redirectedUrl("/sign-in"));
    browser.perform(knock.by(CLERK)).andExpect(status().isForbidden());
    if (door.method().equals("POST")) {
      browser.perform(knock.without(rightful(door))).andExpect(status().isForbidden());
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void theRightPersonComesIn(StudioDoor door) throws Exception {
    if (door.answer() != 0) {
      tried(Knock.at(inTime(door), room), rightful(door)).andExpect(status().is(door.answer()));
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void whosePartItIsNotIsToldSo(StudioDoor door) throws Exception {
    if (door.who() != Who.BOTH) {
      RequestPostProcessor other = door.who() == Who.DESIGNER ? PUBLISHER : DESIGNER;
      browser
          .perform(Knock.at(inTime(door), room).by(other))
          .andExpect(status().isForbidden())
          .andExpect(content().string(containsString("Việc này dành cho người khác")));
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void whatIsNotThereIsSaidInTheReadersLanguage(StudioDoor door) throws Exception {
    Map<String, String> nowhere = new TreeMap<>(NOWHERE);
    nowhere.put("id", NOT_THERE);
    nowhere.keySet().removeIf(name -> !door.address().contains("{" + name + "}"));
    for (Map.Entry<String, String> one : nowhere.entrySet()) {
      Knock knock = Knock.at(inTime(door).at(one.getKey(), one.getValue()), room);
      browser
          .perform(knock.by(rightful(door)))
          .andExpect(status().isNotFound())
          .andExpect(
              content().string(allOf(containsString("lang=\"vi\""), containsString("Không"))));
      browser
          .perform(knock.and(Map.of("lang", "en")).by(rightful(door)))
          .andExpect(status().isNotFound())
          .andExpect(
              content().string(allOf(containsString("lang=\"en\""), containsString("Not found"))));
    }
  }

  @ParameterizedTest
  @MethodSource("ofDrafts")
  void whatLiesWithTheReviewerOrIsClosedStaysAsItIs(StudioDoor door) throws Exception {
    for (DraftState state : DraftState.values()) {
      if (!door.open().allows(state)) {
        String before = room.content(state).hex();
        Knock knock = Knock.at(door.at("id", room.draft(state).toString()), room);
        browser
            .perform(knock.by(rightful(door)))
            .andExpect(status().isConflict())
            .andExpect(
                content().string(containsString("Bản dự thảo số " + room.draft(state) + " ")));
        assertThat(room.content(state).hex()).isEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("overtaken")
  void anothersActIsNotOverrunAndNothingTypedIsLost(StudioDoor door) throws Exception {
    String before = room.content(DraftState.EDITING).hex();

    browser
        .perform(Knock.at(inTime(door), room).and(door.stale()).by(rightful(door)))
        .andExpect(status().isConflict())
        .andExpect(content().string(anyOf(containsString("note--late"), containsString("lead"))))
        .andExpect(content().string(containsString(door.kept())));
    assertThat(room.content(DraftState.EDITING).hex()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void whatMakesNoSenseIsSaidWhereItWasPut(StudioDoor door) throws Exception {
    String before = room.content(DraftState.EDITING).hex();
    browser
        .perform(Knock.at(door, room).by(DESIGNER))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(door.kept())))
        .andExpect(content().string(containsString("role=\"alert\"")));
    assertThat(room.content(DraftState.EDITING).hex()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("ofDrafts")
  void aDraftNobodyCanReadIsNoFaultOfOurs(StudioDoor door) throws Exception {
    for (DraftId draft : List.of(room.broken(), room.empty())) {
      tried(Knock.at(door.at("id", draft.toString()), room), rightful(door))
          .andExpect(status().is(lessThan(500)));
    }
  }

  /** What it does is taken back, so that the next one finds everything as it was. */
  private ResultActions tried(Knock knock, RequestPostProcessor who) {
    return Objects.requireNonNull(
        new TransactionTemplate(transactions)
            .execute(
                transaction -> {
                  transaction.setRollbackOnly();
                  return perform(knock, who);
                }));
  }

  private ResultActions perform(Knock knock, RequestPostProcessor who) {
    try {
      return browser.perform(knock.by(who));
    } catch (Exception fault) {
      throw new AssertionError(fault);
    }
  }

  private StudioDoor inTime(StudioDoor door) {
    return door.open() == StudioDoor.While.IN_REVIEW
        ? door.at("id", room.draft(DraftState.IN_REVIEW).toString())
        : door;
  }

  private static RequestPostProcessor rightful(StudioDoor door) {
    return door.who() == Who.PUBLISHER ? PUBLISHER : DESIGNER;
  }

  private static Stream<String> keys(RequestMappingInfo info) {
    String asked =
        info.getParamsCondition().getExpressions().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(","));
    return info.getPatternValues().stream()
        .map(path -> path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*\\})*\\}", "{$1}"))
        .flatMap(
            path ->
                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path))
        .map(key -> asked.isEmpty() ? key : key + " ?" + asked);
  }
}
