package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;

/**
 * Hands a procedure in for review at an agency's server, from its own CI. A second person decides
 * there; nothing becomes law by this command.
 *
 * <p>The token comes from the environment only: what stands on a command line, others can read.
 */
@Command(
    name = "publish",
    resourceBundle = "vn.thutuc.studio.cli.publish",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class PublishCommand implements Callable<Integer> {

  static final String TOKEN = "THUTUC_TOKEN";

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int FINDINGS = 1;
  private static final int REFUSED = 2;

  @Parameters(paramLabel = "FOLDER|ZIP|KEY", descriptionKey = "target")
  private String target = "";

  @Option(names = "--server", required = true, paramLabel = "URL", descriptionKey = "server")
  private String server = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Option(names = "--decision", required = true, paramLabel = "TEXT", descriptionKey = "decision")
  private String decision = "";

  @Option(names = "--title", defaultValue = "", paramLabel = "TEXT", descriptionKey = "title")
  private String title = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  private final Path here;
  private final Map<String, String> environment;

  public PublishCommand() {
    this(Path.of(""), System.getenv());
  }

  PublishCommand(Path here, Map<String, String> environment) {
    this.here = here;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Integer call() {
    CommandWords words = shell.words();
    PublishAnswer answer = new PublishAnswer(words);
    String token = environment.getOrDefault(TOKEN, "").strip();
    if (token.isEmpty()) {
      throw shell.wrong(words.of("error.token", TOKEN));
    }
    Studio studio =
        Studio.at(server, token, words.language())
            .orElseThrow(() -> shell.wrong(words.of("error.server", server)));
    Bundle bundle = OneBundle.of(target, here, shell);
    List<Finding> findings = findings(bundle);
    if (findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      shell.print(json ? List.of(answer.json(findings)) : answer.found(findings));
      return FINDINGS;
    }
    Studio.Answer told = studio.handIn(BundleWriter.zip(bundle), reason, decision, title);
    shell.print(json && told.isReadable() ? List.of(told.body()) : answer.of(told, server));
    return exitCode(told);
  }

  private static List<Finding> findings(Bundle bundle) {
    return BundleCheck.check(bundle, LocalDate.now(Clock.system(ZONE))).stream()
        .filter(one -> one.severity() != Severity.INFO)
        .toList();
  }

  private static int exitCode(Studio.Answer told) {
    if (told.isHandedIn()) {
      return 0;
    }
    return told.hasFindings() ? FINDINGS : REFUSED;
  }
}
