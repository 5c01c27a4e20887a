package vn.thutuc.upload;

import vn.thutuc.refusal.Refusal;

/** A file is not taken, for a reason its sender can do something about. */
public final class FileRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private FileRefused(String code, FileName name, Object... more) {
    super(Kind.INVALID, code, args(name, more));
  }

  static FileRefused empty(FileName name) {
    return new FileRefused("file-empty", name);
  }

  static FileRefused tooLarge(FileName name, long megabytes) {
    return new FileRefused("file-too-large", name, megabytes);
  }

  static FileRefused tooMuch(FileName name, long megabytes) {
    return new FileRefused("file-too-much", name, megabytes);
  }

  static FileRefused tooMany(FileName name, int files) {
    return new FileRefused("file-too-many", name, files);
  }

  /** Its name is none of the kinds that are taken. */
  static FileRefused otherKind(FileName name) {
    return new FileRefused("file-other-kind", name);
  }

  /** Its content is not what its name or its sender says. */
  static FileRefused notWhatItSays(FileName name) {
    return new FileRefused("file-not-what-it-says", name);
  }

  /** It cannot be read to its end. */
  static FileRefused damaged(FileName name) {
    return new FileRefused("file-damaged", name);
  }

  /** A page of the web hides in it. */
  static FileRefused holdsMarkup(FileName name) {
    return new FileRefused("file-holds-markup", name);
  }

  static FileRefused imageTooLarge(FileName name, long megapixels) {
    return new FileRefused("file-image-too-large", name, megapixels);
  }

  /** Unpacked it would be out of all proportion. */
  static FileRefused bomb(FileName name) {
    return new FileRefused("file-bomb", name);
  }

  static FileRefused holdsProgram(FileName name) {
    return new FileRefused("file-holds-program", name);
  }

  static FileRefused holdsFiles(FileName name) {
    return new FileRefused("file-holds-files", name);
  }

  private static Object[] args(FileName name, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = name.value();
    System.arraycopy(more, 0, args, 1, more.length);
    return args;
  }
}
