package vn.thutuc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void servesUnlessACommandIsNamed() {
    assertThat(Commands.meant(new String[] {})).isFalse();
    assertThat(Commands.meant(new String[] {"--server.port=9000"})).isFalse();
    assertThat(Commands.meant(new String[] {"due", "--limit", "P3D"})).isTrue();
    assertThat(Commands.meant(new String[] {"--help"})).isTrue();
  }
}
