package vn.thutuc.reform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;

/** Where candidates of a search lie in its pictures. */
class SearchPictureTest {

  private static final double DAY = 86_400;

  private final Words words =
      new Words(new StaticMessageSource(), ZoneOffset.UTC).in(Locale.ENGLISH);

  private static String candidate(String verdict, double days, double late) {
    return """
        {"verdict": "%s", "metrics": {
          "cycle_time_mean": {"base": 0, "variant": 0, "difference": {"mean": %s}},
          "sla_breach_share": {"base": 0, "variant": 0, "difference": {"mean": %s}}}}
        """
        .formatted(verdict, days * DAY, late);
  }

  private SearchPicture picture(String... candidates) {
    JsonNode answer =
        JsonMapper.shared().readTree("{\"candidates\": [" + String.join(",", candidates) + "]}");
    List<Aim> aims = List.of(Aim.TIME, Aim.LATE, Aim.OUTCOME);
    List<SearchPicture> all = SearchPicture.all(answer, aims, words);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void fasterIsToTheLeftOfTodayAndFewerLateOnesAreBelow() {
    SearchPicture picture = picture(candidate("FRONT", -2, -0.01), candidate("CLOSE", -1, 0));
    assertThat(picture.aim()).isEqualTo(Aim.LATE);
    SearchPicture.Point front = picture.points().get(1);
    SearchPicture.Point close = picture.points().get(0);
    assertThat(front.rank()).isEqualTo(1);
    assertThat(front.kind()).isEqualTo("front");
    assertThat(front.x()).isLessThan(close.x());
    assertThat(close.x()).isLessThan(picture.zeroX());
    assertThat(front.y()).isGreaterThan(picture.zeroY());
    assertThat(close.y()).isEqualTo(picture.zeroY());
    assertThat(picture.across()).extracting(SearchPicture.Tick::text).containsExactly("0", "−2");
    assertThat(picture.up()).extracting(SearchPicture.Tick::text).containsExactly("0", "−1");
  }

  @Test
  void allThatIsLeftLiesInsideAndNumbersDoNotCoverEachOther() {
    List<String> candidates = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      candidates.add(candidate("FRONT", -2 - i * 0.001, -0.01));
    }
    candidates.add(candidate("FRONT", 0, 0.02));
    candidates.add(candidate("BEATEN", 40, 0.9));
    SearchPicture picture = picture(candidates.toArray(String[]::new));
    assertThat(picture.points()).hasSize(5).allMatch(point -> point.kind().equals("front"));
    List<SearchPicture.Point> points = picture.points();
    for (int i = 0; i < points.size(); i++) {
      SearchPicture.Point one = points.get(i);
      assertThat(one.x()).isBetween(0.0, SearchPicture.WIDTH);
      assertThat(one.y()).isBetween(0.0, SearchPicture.HEIGHT);
      assertThat(points.subList(0, i)).noneMatch(other -> covers(one, other));
    }
  }

  private static boolean covers(SearchPicture.Point one, SearchPicture.Point other) {
    return Math.abs(one.labelX() - other.labelX()) < 12
        && Math.abs(one.labelY() - other.labelY()) < 12;
  }

  @Test
  void nothingTriedIsAnEmptyPicture() {
    SearchPicture picture = picture();
    assertThat(picture.points()).isEmpty();
    assertThat(picture.zeroX()).isBetween(0.0, SearchPicture.WIDTH);
  }
}
