package vn.thutuc.studio.cases;

import java.util.List;

/**
 * A finished dossier as a worked case, without the person.
 *
 * @param file where a bundle keeps it
 * @param text the file
 * @param masked the fields whose answers were replaced or left out
 * @param leftIn answers of the dossier that stand in the text all the same; it is not to be kept
 */
public record RecordedCase(String file, String text, List<String> masked, List<String> leftIn) {

  public RecordedCase {
    masked = List.copyOf(masked);
    leftIn = List.copyOf(leftIn);
  }
}
