package vn.thutuc.deadline.cli;

/** The value of an option that cannot be read, and the key of the sentence that says why. */
final class UnreadableOption extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String option;
  private final String value;

  UnreadableOption(String key, String option, String value) {
    super(option + " " + value);
    this.key = key;
    this.option = option;
    this.value = value;
  }

  String key() {
    return key;
  }

  String option() {
    return option;
  }

  String value() {
    return value;
  }
}
