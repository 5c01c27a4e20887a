package vn.thutuc.studio.cli;

/** Nothing of that name is a bundle. */
final class UnknownTarget extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String target;

  UnknownTarget(String target) {
    super(target);
    this.target = target;
  }

  String target() {
    return target;
  }
}
