package vn.thutuc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Holds docs/security.md to the code: every requirement it claims names tests that exist. */
@Execution(ExecutionMode.CONCURRENT)
class SecurityPageTest {

  private static final Path PAGE = Path.of("docs/security.md");

  private static List<String> claims() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| \\d+\\..*")).toList();
  }

  @Test
  void everyClaimNamesTestsThatExist() throws IOException {
    assertThat(claims()).hasSizeGreaterThan(20);
    for (String claim : claims()) {
      List<String> tests = List.copyOf(CodeNames.tests(claim));
      assertThat(tests).as(claim).isNotEmpty().allMatch(CodeNames::isClass);
    }
  }

  @Test
  void everyTestItNamesExists() throws IOException {
    assertThat(CodeNames.tests(Files.readString(PAGE))).allMatch(CodeNames::isClass);
  }
}
