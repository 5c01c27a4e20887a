package vn.thutuc.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NavLinkTest {

  @Test
  void thePublicSeesNoLinkOfOfficials() {
    assertThat(NavLink.forRoles(role -> false))
        .extracting(NavLink::href)
        .containsExactly("/procedures", "/track");
  }

  @Test
  void aOneStopClerkReceivesAndALeaderDoesNot() {
    assertThat(NavLink.forRoles(Set.of("RECEPTION")::contains))
        .extracting(NavLink::key)
        .containsExactly("work", "reception", "procedures", "track");
    assertThat(NavLink.forRoles(Set.of("LEADER")::contains))
        .extracting(NavLink::key)
        .containsExactly("work", "procedures", "track");
    assertThat(NavLink.forRoles(Set.of("PUBLISHER")::contains))
        .extracting(NavLink::key)
        .containsExactly("studio", "lab", "procedures", "track");
  }

  @Test
  void aLinkCoversThePagesBelowItButNotItsNamesakes() {
    NavLink track = NavLink.forRoles(role -> false).get(1);

    assertThat(track.covers("/track")).isTrue();
    assertThat(track.covers("/track/7KQ2")).isTrue();
    assertThat(track.covers("/tracking")).isFalse();
  }
}
