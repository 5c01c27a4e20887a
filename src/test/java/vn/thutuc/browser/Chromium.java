package vn.thutuc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The one browser of a test run, found where this machine has it.
 *
 * <p>In this order: {@code CHROME_BIN}, the path, Debian's package (installed when we may), and
 * what Playwright fetches itself. If none can be had the tests fail with one line; they never skip.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  private static final class Holder {
    private static final Browser BROWSER = launch();
  }

  /** The browser, started at the first call and closed when the JVM ends. */
  static Browser browser() {
    return Holder.BROWSER;
  }

  /** The program to run, or empty when only Playwright's own can help. */
  static Optional<Path> find(Map<String, String> environment, Predicate<Path> runnable) {
    Stream<Path> named = Stream.ofNullable(environment.get("CHROME_BIN")).map(Path::of);
    Stream<Path> onPath =
        Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(runnable).findFirst();
  }

  private static Browser launch() {
    Optional<Path> program = program();
    Map<String, String> skip = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    program.ifPresent(options::setExecutablePath);
    try {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions().setEnv(program.isPresent() ? skip : Map.of()));
      Browser browser = playwright.chromium().launch(options);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return browser;
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "No Chromium for the browser tests: set CHROME_BIN to one, put chromium on the PATH,"
              + " or run as root on Debian.",
          e);
    }
  }

  private static Optional<Path> program() {
    Optional<Path> found = find(System.getenv(), Files::isExecutable);
    if (found.isEmpty() && installOnDebian()) {
      found = find(System.getenv(), Files::isExecutable);
    }
    return found;
  }

  private static boolean installOnDebian() {
    boolean mayInstall =
        Files.exists(Path.of("/etc/debian_version"))
            && "root".equals(System.getProperty("user.name"));
    return mayInstall
        && run("apt-get", "update", "-q")
        && run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
