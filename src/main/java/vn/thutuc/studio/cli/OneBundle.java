package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;

/** The bundles an argument of the shell means: in a zip, in a folder, or by key. */
final class OneBundle {

  private OneBundle() {}

  /** The only one; wrong use, in the words of the command, if it means none or several. */
  static Bundle of(String target, Path here, Shell shell) {
    List<Supplier<Bundle>> found = all(target, here, shell);
    if (found.size() > 1) {
      throw shell.wrong(shell.words().of("error.several", target, found.size()));
    }
    return read(found.get(0), shell);
  }

  /** Every one of them; wrong use if it means none. */
  static List<Supplier<Bundle>> all(String target, Path here, Shell shell) {
    List<Supplier<Bundle>> found = BundlePlace.find(target, here.toAbsolutePath());
    if (found.isEmpty()) {
      throw shell.wrong(shell.words().of("error.unknown", target));
    }
    return found;
  }

  /** Reads it; wrong use, by file, if it is broken. */
  static Bundle read(Supplier<Bundle> found, Shell shell) {
    try {
      return found.get();
    } catch (BundleProblem broken) {
      throw shell.wrong(shell.words().of("error.unreadable", broken.file(), broken.code()));
    }
  }
}
