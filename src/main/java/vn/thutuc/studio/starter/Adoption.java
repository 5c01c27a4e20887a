package vn.thutuc.studio.starter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thutuc.procedure.Finding;

/** A diagram made runnable where that is mechanical, with a note of each thing that was changed. */
final class Adoption {

  private final byte[] bpmn;
  private final List<Finding> notes;

  private Adoption(byte[] bpmn, List<Finding> notes) {
    this.bpmn = bpmn;
    this.notes = List.copyOf(notes);
  }

  /** What is in another encoding than UTF-8 stays as it is: the gate reads it, nobody writes it. */
  static Adoption of(byte[] bpmn, String file) {
    String text = new String(bpmn, UTF_8);
    List<Finding> notes = new ArrayList<>();
    if (Arrays.equals(text.getBytes(UTF_8), bpmn)) {
      for (PictureOnly habit : PictureOnly.values()) {
        int seen = habit.count(text);
        if (seen > 0) {
          text = habit.meant(text);
          notes.add(habit.note(file, seen));
        }
      }
    }
    return new Adoption(notes.isEmpty() ? bpmn : text.getBytes(UTF_8), notes);
  }

  byte[] bpmn() {
    return bpmn.clone();
  }

  List<Finding> notes() {
    return notes;
  }
}
