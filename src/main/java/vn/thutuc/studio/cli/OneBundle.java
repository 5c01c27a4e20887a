package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;

/** The one bundle an argument of the shell means: a zip, a folder, or a key. */
final class OneBundle {

  private OneBundle() {}

  /** Wrong use, in the words of the command, if it means none, several, or one that is broken. */
  static Bundle of(String target, Path here, CommandWords words, CommandLine line) {
    List<Supplier<Bundle>> found = BundlePlace.find(target, here.toAbsolutePath());
    if (found.isEmpty()) {
      throw new ParameterException(line, words.of("error.unknown", target));
    } else if (found.size() > 1) {
      throw new ParameterException(line, words.of("error.several", target, found.size()));
    }
    try {
      return found.get(0).get();
    } catch (BundleProblem unreadable) {
      String text = words.of("error.unreadable", unreadable.file(), unreadable.code());
      throw new ParameterException(line, text);
    }
  }
}
