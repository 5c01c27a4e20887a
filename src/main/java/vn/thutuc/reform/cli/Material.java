package vn.thutuc.reform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.refusal.Refusal;

/** Fetches what a reformer names in the shell, or says what is not there. */
record Material(Shell shell, ReformWords words) {

  static Material of(Shell shell) {
    return new Material(shell, ReformWords.of(shell));
  }

  /** Does it, or says why it was refused. */
  int told(IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (Refusal e) {
      throw shell.wrong(words.of(e));
    } catch (BundleProblem e) {
      throw shell.wrong(words.of("unreadable", e.file(), e.code(), String.valueOf(e.args())));
    }
  }

  /** The one procedure that is meant. */
  Bundle bundle(String procedure) {
    List<Supplier<Bundle>> found = BundlePlace.find(procedure, Path.of("").toAbsolutePath());
    if (found.size() != 1) {
      throw shell.wrong(words.of("notFound", procedure));
    }
    return found.get(0).get();
  }

  /** The tree of a parameter file. */
  JsonNode tree(Path file) {
    return StudyReader.tree(name(file), bytes(file));
  }

  byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw shell.wrong(words.of("noFile", path));
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
