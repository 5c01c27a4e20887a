package vn.thutuc.procedure.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;

/** Checks a bundle from the shell, without server and database. */
@Command(
    name = "check",
    resourceBundle = "vn.thutuc.procedure.cli.check",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Parameters(paramLabel = "BUNDLE", descriptionKey = "bundle")
  private String bundle = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private @Nullable LocalDate on;

  @Override
  public Integer call() {
    List<Supplier<Bundle>> bundles = BundlePlace.find(bundle, Path.of("").toAbsolutePath());
    if (bundles.isEmpty()) {
      throw shell.wrong(shell.words().of("notFound", bundle));
    }
    LocalDate day = on == null ? LocalDate.now(Clock.system(ZONE)) : on;
    List<Finding> findings = new ArrayList<>();
    bundles.forEach(source -> findings.addAll(check(source, day)));
    if (!all) {
      findings.removeIf(finding -> finding.severity() == Severity.INFO);
    }
    CheckAnswer answer = new CheckAnswer(findings);
    shell.print(json ? List.of(answer.json()) : answer.lines(shell.words()));
    return findings.isEmpty() ? 0 : 1;
  }

  private static List<Finding> check(Supplier<Bundle> source, LocalDate day) {
    try {
      return BundleCheck.check(source.get(), day);
    } catch (BundleProblem e) {
      return List.of(BundleCheck.refusal(e));
    }
  }
}
