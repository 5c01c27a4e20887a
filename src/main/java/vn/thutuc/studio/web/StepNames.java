package vn.thutuc.studio.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** What people call the elements of a process. */
@Component
class StepNames {

  private final Words words;

  StepNames(Words words) {
    this.words = words;
  }

  /** The element's name; for one that has none, what it is and its id. */
  String of(Bundle bundle, String element) {
    return step(bundle, element).map(this::of).orElse(element);
  }

  String of(Flow.Step step) {
    String name = words.of(step.name());
    return name.isBlank() || name.equals(step.id())
        ? words.text("studio.player.kind." + kind(step.kind())) + " " + step.id()
        : name;
  }

  static Optional<Flow.Step> step(Bundle bundle, String element) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(element).stream())
        .findFirst();
  }

  /** The last part of the message key that says what an element is. */
  static String kind(Flow.Kind kind) {
    return switch (kind) {
      case START, THROW, BOUNDARY, WAIT -> "event";
      case END -> "end";
      case EXCLUSIVE_GATEWAY, PARALLEL_GATEWAY, INCLUSIVE_GATEWAY, EVENT_GATEWAY -> "gateway";
      default -> "step";
    };
  }
}
