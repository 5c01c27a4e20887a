package vn.thutuc.studio.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.studio.Moment;

/** A moment of a worked case in a sentence. */
@Component
class MomentWords {

  private final StepNames names;
  private final Words words;

  MomentWords(StepNames names, Words words) {
    this.names = names;
    this.words = words;
  }

  /** What happens: who, what, where. */
  String title(Moment moment, Bundle bundle) {
    String key = "studio.player.moment." + moment.kind().name().toLowerCase(java.util.Locale.ROOT);
    String step = moment.element() == null ? "" : names.of(bundle, moment.element());
    return switch (moment.kind()) {
      case FILED -> words.text(key, words.text("channel." + moment.named().get(0)));
      case COMPLETED, ASKED, REFUSED -> words.text(key, who(moment), step);
      case TOLD -> told(moment.named().get(0));
      case TIMED -> words.text(key, step);
      case RULED -> words.text(key, step, moment.named().get(0));
      case CALLED -> called(moment, bundle);
      case ENDED -> words.text(key, step);
    };
  }

  /** What was asked for or given as a reason. */
  List<String> named(Moment moment, Bundle bundle) {
    return switch (moment.kind()) {
      case ASKED, REFUSED ->
          moment.named().stream().map(id -> requirement(id, bundle.manifest())).toList();
      default -> List.of();
    };
  }

  private String who(Moment moment) {
    String role = moment.role();
    return role == null ? words.text("studio.player.nobody") : known("role." + role).orElse(role);
  }

  private String told(String message) {
    return known("studio.player.told." + message)
        .orElseGet(() -> words.text("studio.player.told", message));
  }

  private String called(Moment moment, Bundle bundle) {
    List<String> named = moment.named();
    String subject = named.get(1);
    String thing =
        bundle.manifest().results().stream()
            .filter(result -> result.id().equals(subject))
            .map(result -> words.of(result.name()))
            .findFirst()
            .orElse(subject);
    String answer = named.size() > 2 ? words.text("studio.player.registry." + named.get(2)) : "";
    return words.text("studio.player.called." + named.get(0), thing, answer);
  }

  private String requirement(String id, Manifest manifest) {
    return manifest
        .document(id)
        .map(document -> words.of(document.name()))
        .or(
            () ->
                manifest.conditions().stream()
                    .filter(condition -> condition.id().equals(id))
                    .map(condition -> words.of(condition.text()))
                    .findFirst())
        .orElse(id);
  }

  private Optional<String> known(String key) {
    try {
      return Optional.of(words.text(key));
    } catch (NoSuchMessageException none) {
      return Optional.empty();
    }
  }
}
