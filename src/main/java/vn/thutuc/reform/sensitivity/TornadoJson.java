package vn.thutuc.reform.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.comparison.FigureJson;

/** Which assumptions move the answer, for machines. */
public final class TornadoJson {

  private TornadoJson() {}

  /** In the order of the parameter file; {@code reach} is what each figure is ranked by. */
  public static String write(Tornado tornado) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("seed", tornado.seed());
    told.put("replications", tornado.replications());
    told.put("cases", tornado.cases());
    told.put("part", Assumptions.PART);
    told.put("figures", tornado.figures());
    List<Object> bars = new ArrayList<>();
    tornado.bars().forEach(bar -> bars.add(bar(bar, tornado.figures())));
    told.put("assumptions", bars);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(told);
  }

  private static Map<String, Object> bar(Bar bar, List<String> figures) {
    Assumption assumption = bar.assumption();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("kind", assumption.kind().name().toLowerCase(Locale.ROOT));
    told.put("path", assumption.path());
    told.put("element", assumption.element());
    told.put("way", assumption.way());
    told.put("source", assumption.source());
    told.put("basis", assumption.basis());
    Map<String, Object> reach = new LinkedHashMap<>();
    figures.forEach(figure -> reach.put(figure, bar.reach(figure)));
    told.put("reach", reach);
    told.put("low", side(bar.low(), figures));
    told.put("high", side(bar.high(), figures));
    return told;
  }

  private static Map<String, Object> side(Shift.@Nullable Side side, List<String> figures) {
    Map<String, Object> told = new LinkedHashMap<>();
    if (side != null) {
      told.put("growing", side.growing());
      for (String figure : figures) {
        Shift shift = side.shifts().get(figure);
        if (shift != null) {
          told.put(figure, shift(shift));
        }
      }
    }
    return told;
  }

  private static Map<String, Object> shift(Shift shift) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("today", FigureJson.of(shift.today()));
    if (shift.change() != null && shift.difference() != null) {
      told.put("change", FigureJson.of(shift.change()));
      told.put("difference", FigureJson.of(shift.difference()));
    }
    return told;
  }
}
