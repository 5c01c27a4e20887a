package vn.thutuc.reform.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.past.PastReplay;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.RuleProblems;

/** Asks past decisions again under other rules: who would be decided otherwise, and why. */
@Command(
    name = "replay",
    resourceBundle = "vn.thutuc.reform.cli.replay",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ReplayCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROCEDURE", descriptionKey = "procedure")
  private String procedure = "";

  @Option(
      names = "--under",
      required = true,
      paramLabel = "FOLDER|ZIP|KEY",
      descriptionKey = "under")
  private String under = "";

  @Option(names = "--past", paramLabel = "FILE", descriptionKey = "past")
  private @Nullable Path past;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--csv", descriptionKey = "csv")
  private boolean csv;

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    Bundle old = bundle(procedure);
    Bundle other = bundle(under);
    // the same content is compiled once
    Bundle now = other.hash().equals(old.hash()) ? old : other;
    if (!old.key().equals(now.key())) {
      throw shell.wrong(shell.words().of("otherProcedure", old.key(), now.key()));
    }
    if (past != null && !Files.isRegularFile(past)) {
      throw shell.wrong(shell.words().of("noFile", past));
    }
    List<Replayed> told = new ArrayList<>();
    PastReplay.Report report = run(old, now, told);
    ReplayAnswer answer = new ReplayAnswer(old, now, report, told);
    ReplayData data = new ReplayData(old, now, report, told);
    if (json) {
      shell.print(List.of(data.json()));
    } else {
      shell.print(csv ? data.csv() : answer.lines(shell.words()));
    }
    return answer.isQuiet() ? 0 : 1;
  }

  private PastReplay.Report run(Bundle old, Bundle now, List<Replayed> told) {
    try {
      return new PastReplay(old, now)
          .run(
              past,
              one -> {
                if (csv || one.turn().isFlip() || one.turn().isUntold()) {
                  told.add(one);
                }
              });
    } catch (Refusal refused) {
      Object[] args = refused.args().toArray();
      throw shell.wrong(shell.words("messages.refusals").of("refusal." + refused.code(), args));
    } catch (RuleProblems broken) {
      RuleProblem first = broken.problems().get(0);
      throw shell.wrong(
          shell.words().of("rules", first.file(), first.message().in(shell.words().language())));
    } catch (BundleProblem broken) {
      throw unreadable(broken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Bundle bundle(String target) {
    List<Supplier<Bundle>> found = BundlePlace.find(target, Path.of("").toAbsolutePath());
    if (found.size() != 1) {
      throw shell.wrong(shell.words().of("notFound", target));
    }
    try {
      return found.get(0).get();
    } catch (BundleProblem broken) {
      throw unreadable(broken);
    }
  }

  private RuntimeException unreadable(BundleProblem broken) {
    return shell.wrong(shell.words().of("unreadable", broken.file(), broken.code()));
  }
}
