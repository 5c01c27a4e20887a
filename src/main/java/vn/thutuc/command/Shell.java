package vn.thutuc.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mixed into every command: the language it is asked to answer in, and its two ways to answer. */
public final class Shell {

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private Language lang = Language.vi;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The command's own sentences, from the files its help stands in. */
  public CommandWords words() {
    return words(Objects.requireNonNull(spec().resourceBundleBaseName(), "a command has texts"));
  }

  /** The sentences of other files, in the language asked for. */
  public CommandWords words(String bundle) {
    return new CommandWords(bundle, lang);
  }

  /** Answers. */
  public void print(List<String> lines) {
    PrintWriter out = line().getOut();
    lines.forEach(out::println);
    out.flush();
  }

  /** Tells what is beside the answer. */
  public void warn(String sentence) {
    line().getErr().println(sentence);
    line().getErr().flush();
  }

  /** To be thrown: the command was called in a way that makes no sense, exit code 2. */
  public ParameterException wrong(String sentence) {
    return new ParameterException(line(), sentence);
  }

  private CommandLine line() {
    return spec().commandLine();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli fills it in");
  }
}
