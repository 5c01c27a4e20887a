package vn.thutuc.studio.fix;

import java.util.Optional;

/** The door to cutting a step out of a process model. */
public final class CutStep {

  private CutStep() {}

  /**
   * The model without the step, its boundary events and its shapes, the ways before it led on to
   * what came after.
   *
   * @return nothing where somebody has to draw it: several ways out, a way back to itself, no step
   */
  public static Optional<byte[]> from(byte[] content, String step) {
    try {
      return Optional.of(StepCut.of(content, step));
    } catch (NotMechanical byHand) {
      return Optional.empty();
    }
  }
}
