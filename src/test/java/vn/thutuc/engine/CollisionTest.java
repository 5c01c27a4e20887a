package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CollisionTest {

  @Test
  void aDeadlockIsOneHoweverDeepItLies() {
    SQLException deadlock = new BatchUpdateException("deadlock detected", "40P01", 0, new int[0]);

    assertThat(Collision.isIn(new IllegalStateException(new RuntimeException(deadlock)))).isTrue();
  }

  @Test
  void aBrokenRuleOfTheDatabaseIsNone() {
    assertThat(Collision.isIn(new RuntimeException(new SQLException("duplicate", "23505"))))
        .isFalse();
    assertThat(Collision.isIn(new RuntimeException(new SQLException("no state")))).isFalse();
    assertThat(Collision.isIn(new IllegalStateException("no database"))).isFalse();
  }
}
