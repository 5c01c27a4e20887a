package vn.thutuc.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.refusal.Refusal;

/**
 * Publishes at start what lies in the procedure folders and is not published yet, so that an edited
 * file takes effect with the next start.
 *
 * <p>A bundle with errors is left out and says so; the version in force stays in force.
 */
@Component
@ConditionalOnProperty(name = "thutuc.publish-at-start", matchIfMissing = true)
class StartUpPublication implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StartUpPublication.class);

  private final Publisher publisher;
  private final BundleLibrary library;

  StartUpPublication(Publisher publisher, @Value("${thutuc.procedures:.}") Path root) {
    this.publisher = publisher;
    this.library = new BundleLibrary(root);
  }

  @Override
  public void run(ApplicationArguments args) {
    library.bundles().forEach(this::publish);
  }

  private void publish(String folder, Supplier<Bundle> bundle) {
    try {
      publisher.adopt(bundle.get());
    } catch (BundleNotFit unfit) {
      leaveOut(folder, unfit.findings());
    } catch (BundleProblem unreadable) {
      leaveOut(folder, List.of(BundleCheck.refusal(unreadable)));
    } catch (Refusal refused) {
      LOG.warn("Did not publish {}: {}", folder, refused.getMessage());
    }
  }

  private static void leaveOut(String folder, List<Finding> findings) {
    LOG.warn("Did not publish {}; its last published version stays in force:", folder);
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(
            error ->
                LOG.warn(
                    "  {} {} {}: {}",
                    error.code(),
                    error.file(),
                    Objects.requireNonNullElse(error.element(), "-"),
                    error.message().vi()));
  }
}
