package vn.thutuc.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who an identity provider's subjects are here. */
@Repository
public class Identities {

  private final JdbcClient jdbc;

  Identities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Registers an official whom a provider vouches for, or brings name, unit and roles up to date;
   * one who was made inactive stays so.
   */
  public void admit(String issuer, String subject, Official official) {
    jdbc.sql(
            """
            WITH known AS (
              INSERT INTO official (username, name, unit_id, roles)
              VALUES (:username, :name, :unit, :roles)
              ON CONFLICT (username) DO UPDATE
                SET name = EXCLUDED.name, unit_id = EXCLUDED.unit_id, roles = EXCLUDED.roles
              RETURNING username)
            INSERT INTO official_identity (issuer, subject, username)
            SELECT :issuer, :subject, username FROM known
            ON CONFLICT (issuer, subject) DO NOTHING
            """)
        .param("username", official.username())
        .param("name", official.name())
        .param("unit", official.unit().id())
        .param("roles", official.groups().toArray(String[]::new))
        .param("issuer", issuer)
        .param("subject", subject)
        .update();
  }

  /** Takes every role from somebody whom the provider no longer gives one. */
  public void withdraw(String username) {
    jdbc.sql(
            """
            UPDATE official SET roles = '{}'
             WHERE username = :username
               AND EXISTS (SELECT 1 FROM official_identity i WHERE i.username = :username)
            """)
        .param("username", username)
        .update();
  }
}
