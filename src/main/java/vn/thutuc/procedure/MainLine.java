package vn.thutuc.procedure;

import java.util.List;

/** Finds the main line. */
final class MainLine {

  private MainLine() {}

  static List<Flow.Step> of(Flow flow) {
    return Pending.answer();
  }
}
