package vn.thutuc.studio.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.studio.draft.DraftState;

/**
 * One address of the studio: how it is asked, who may, while a draft is in which state, and what
 * comes back.
 *
 * @param condition the parameters its mapping asks for, {@code whole,!live}; empty for none
 * @param where what stands in the address for {@code {step}} and the like
 * @param sent names and values in turn; {@code $name} is looked up in the room, {@code @name} is a
 *     file
 * @param answer the status for the right person at the right time; 0 where another test shows it
 * @param stale the field whose value another's act has overtaken; empty if nothing can
 * @param kept what was typed and must come back with the conflict; empty if nothing was
 */
record StudioDoor(
    String method,
    String address,
    String condition,
    Who who,
    While open,
    Map<String, String> where,
    List<String> sent,
    int answer,
    Map<String, String> stale,
    String kept) {

  /** Whose part it is, of the two that come into the studio at all. */
  enum Who {
    DESIGNER,
    PUBLISHER,
    BOTH
  }

  /** While a draft is in which states it may be done. */
  enum While {
    ALWAYS,
    EDITING,
    IN_REVIEW,
    OPEN;

    boolean allows(DraftState state) {
      return switch (this) {
        case ALWAYS -> true;
        case EDITING -> state == DraftState.EDITING;
        case IN_REVIEW -> state == DraftState.IN_REVIEW;
        case OPEN -> state.isOpen();
      };
    }
  }

  /** A page both may read at any time. */
  static StudioDoor page(String address, String... sent) {
    return new StudioDoor(
        "GET", address, "", Who.BOTH, While.ALWAYS, Map.of(), List.of(sent), 200, Map.of(), "");
  }

  /** An act of a designer, who is sent on to a page. */
  static StudioDoor act(String address, String... sent) {
    return new StudioDoor(
        "POST",
        address,
        "",
        Who.DESIGNER,
        While.ALWAYS,
        Map.of(),
        List.of(sent),
        302,
        Map.of(),
        "");
  }

  /** An act of a designer on a draft that is being edited. */
  static StudioDoor edit(String address, String... sent) {
    return act("/studio/drafts/{id}" + address, sent).in(While.EDITING);
  }

  StudioDoor by(Who whose) {
    return with(condition, whose, open, where, answer, stale, kept);
  }

  StudioDoor in(While states) {
    return with(condition, who, states, where, answer, stale, kept);
  }

  StudioDoor asked(String parameters) {
    return with(parameters, who, open, where, answer, stale, kept);
  }

  StudioDoor at(String name, String value) {
    Map<String, String> more = new HashMap<>(where);
    more.put(name, value);
    return with(condition, who, open, more, answer, stale, kept);
  }

  StudioDoor answers(int status) {
    return with(condition, who, open, where, status, stale, kept);
  }

  StudioDoor overtaken(String field, String value, String typed) {
    return with(condition, who, open, where, answer, Map.of(field, value), typed);
  }

  /** Refused as making no sense, with what was typed. */
  StudioDoor refused(String typed) {
    return with(condition, who, open, where, 422, Map.of(), typed);
  }

  private StudioDoor with(
      String parameters,
      Who whose,
      While states,
      Map<String, String> places,
      int status,
      Map<String, String> old,
      String typed) {
    return new StudioDoor(
        method, address, parameters, whose, states, places, sent, status, old, typed);
  }

  boolean isOfDraft() {
    return address.startsWith("/studio/drafts/{id}");
  }

  /** As the mapping is named. */
  String key() {
    return method + " " + address + (condition.isEmpty() ? "" : " ?" + condition);
  }

  @Override
  public String toString() {
    return key() + " " + where;
  }
}
