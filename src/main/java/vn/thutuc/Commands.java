package vn.thutuc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.thutuc.deadline.cli.DueCommand;
import vn.thutuc.procedure.cli.CheckCommand;
import vn.thutuc.reform.BundleSimulation;
import vn.thutuc.reform.cli.CalibrateCommand;
import vn.thutuc.reform.cli.CompareCommand;
import vn.thutuc.reform.cli.ReplayCommand;
import vn.thutuc.reform.cli.SearchCommand;
import vn.thutuc.simulation.cli.SimulateCommand;
import vn.thutuc.studio.cli.DiffCommand;
import vn.thutuc.studio.cli.ExportCommand;
import vn.thutuc.studio.cli.ImportCommand;
import vn.thutuc.studio.cli.PublishCommand;
import vn.thutuc.studio.cli.StartCommand;
import vn.thutuc.studio.cli.TestCommand;

/**
 * The shell commands of the product, which run without server and database.
 *
 * <p>Exit code 0 is good, 1 findings, 2 wrong use.
 */
@Command(
    name = "thutuc",
    description = {
      "Không có lệnh: chạy máy chủ.  Without a command: serves the product.",
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      CalibrateCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      DiffCommand.class,
      DueCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      PublishCommand.class,
      ReplayCommand.class,
      SearchCommand.class,
      SimulateCommand.class,
      StartCommand.class,
      TestCommand.class
    })
final class Commands {

  private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V");

  private Commands() {}

  /** Whether the arguments name a command, or ask for help, rather than serve. */
  static boolean meant(String[] args) {
    return args.length > 0
        && (HELP.contains(args[0]) || line().getSubcommands().containsKey(args[0]));
  }

  /** Runs the command and gives its exit code; writes UTF-8 whatever the shell's locale. */
  static int run(String[] args) {
    silence();
    return line()
        .setOut(utf8(new FileOutputStream(FileDescriptor.out)))
        .setErr(utf8(new FileOutputStream(FileDescriptor.err)))
        .execute(args);
  }

  /** A command answers on its own: what libraries log about themselves is not part of it. */
  private static void silence() {
    LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
  }

  private static CommandLine line() {
    return new CommandLine(new Commands(), new Makers())
        .setParameterExceptionHandler(Commands::wrongUse);
  }

  /** Gives commands what lies in rooms they do not know. */
  private static final class Makers implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();

    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == SimulateCommand.class
          ? type.cast(new SimulateCommand(BundleSimulation::of))
          : others.create(type);
    }
  }

  /** One line that names the option, not the whole manual. */
  private static int wrongUse(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println(wrong.getMessage());
    line.getErr().println("→ " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
