package vn.thutuc.studio.sheet;

import tools.jackson.core.JsonPointer;
import vn.thutuc.page.FieldView;

/**
 * One question, and the place in the file its answer stands at.
 *
 * @param place where it stands
 * @param optional whether an empty answer takes the entry out
 * @param writing how an answer is written
 */
public record Entry(
    FieldView view, JsonPointer place, Codec codec, boolean optional, Writing writing)
    implements Item {

  /** The place as findings name it: {@code documents[0].name.vi}. */
  public String element() {
    return Places.dotted(place);
  }
}
