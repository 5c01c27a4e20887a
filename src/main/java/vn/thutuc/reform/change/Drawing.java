package vn.thutuc.reform.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thutuc.studio.fix.CutStep;
import vn.thutuc.studio.fix.ModelPieces;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/**
 * A process model whose nodes and ways are moved about. Each act is surgery on the text that leaves
 * everything else as it was; what ways pass is drawn anew, and room is made where something comes
 * in between.
 */
final class Drawing {

  private byte[] content;
  private final Set<String> redrawn = new LinkedHashSet<>();

  Drawing(byte[] content) {
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  void edit(Consumer<ModelText> change) {
    ModelText model = ModelText.read(content);
    change.accept(model);
    content = model.bytes();
  }

  static Stream<XmlElement> ways(ModelText model) {
    return model.xml().all().filter(each -> each.local().equals("sequenceFlow"));
  }

  /**
   * Takes a step out, with what stands on its edge.
   *
   * @return whether that follows by itself
   */
  boolean cut(String step) {
    Optional<byte[]> without = CutStep.from(content, step);
    without.ifPresent(changed -> content = changed);
    return without.isPresent();
  }

  void retarget(String way, String to) {
    edit(model -> model.set(model.byId(way), "targetRef", to));
    redrawn.add(way);
  }

  void resource(String way, String from) {
    edit(model -> model.set(model.byId(way), "sourceRef", from));
    redrawn.add(way);
  }

  /** A gateway on the level of a step, drawn in a box of its own. */
  void gateway(String like, String kind, String id, Box box) {
    edit(
        model -> {
          XmlElement step = model.byId(like);
          ModelPieces.before(model, step, "<" + step.prefix() + kind + " id=\"" + id + "\" />");
        });
    edit(model -> Picture.draw(model, like, id, box));
  }

  /** A new way, drawn between what it joins. */
  void way(String id, String from, String to) {
    edit(
        model -> {
          XmlElement last = ways(model).reduce((one, other) -> other).orElseThrow();
          String name = last.prefix() + "sequenceFlow";
          String ends = "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\" />";
          ModelPieces.after(model, last, "<" + name + " id=\"" + id + ends);
        });
    redrawn.add(id);
  }

  /** Takes a way out, and what is drawn of it. */
  void drop(String way) {
    edit(
        model -> {
          model.remove(model.byId(way));
          Picture.of(model, way).forEach(model::remove);
        });
    redrawn.remove(way);
  }

  /** Everything to the right of a place moves on, so that something fits in. */
  void makeRoom(double from, double by) {
    edit(model -> Picture.shift(model, from, by));
  }

  void place(String id, double left, double middle) {
    edit(model -> Picture.place(model, id, left, middle));
    edit(
        model ->
            ways(model)
                .filter(
                    way -> way.value("sourceRef").equals(id) || way.value("targetRef").equals(id))
                .forEach(way -> redrawn.add(way.value("id"))));
  }

  Box box(String id) {
    return Picture.box(ModelText.read(content), id);
  }

  /** As far below a wanted place as needed to cover nothing but what surrounds a neighbour. */
  Box freeBelow(Box wanted, String itself, Box neighbour) {
    List<Box> others =
        Picture.boxes(ModelText.read(content), itself).stream()
            .filter(each -> !each.contains(neighbour))
            .toList();
    Box place = wanted;
    Optional<Box> hit = others.stream().filter(place::overlaps).findFirst();
    while (hit.isPresent()) {
      Box lower =
          new Box(place.x(), hit.get().bottom() + Picture.GAP, place.width(), place.height());
      hit = others.stream().filter(lower::overlaps).findFirst();
      place = lower;
    }
    return place;
  }

  /** Draws the ways that changed, and lets nodes name the ways that really come and go. */
  void tidy() {
    for (String way : List.copyOf(redrawn)) {
      edit(model -> Picture.redraw(model, way));
    }
    redrawn.clear();
    for (String end : List.of("incoming", "outgoing")) {
      for (String node : NamedWays.wrong(ModelText.read(content), end)) {
        edit(model -> NamedWays.mend(model, node, end));
      }
    }
  }
}
