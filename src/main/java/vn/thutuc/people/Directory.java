package vn.thutuc.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officials and units this installation knows. */
@Repository
public class Directory {

  private final JdbcClient jdbc;

  Directory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The official with this user name. */
  public Optional<Official> official(String username) {
    return jdbc.sql(
            """
            SELECT o.username, o.name, o.roles,
                   u.id, u.name_vi, u.name_en, u.agency_code, u.calendar
              FROM official o JOIN unit u ON u.id = o.unit_id
             WHERE o.username = :username AND o.active
            """)
        .param("username", username)
        .query((row, i) -> official(row))
        .optional();
  }

  /** The stored password hash of an active official; empty for one who signs in elsewhere. */
  public Optional<String> passwordHash(String username) {
    return jdbc.sql(
            """
            SELECT password_hash FROM official
             WHERE username = :username AND active AND password_hash IS NOT NULL
            """)
        .param("username", username)
        .query(String.class)
        .optional();
  }

  /** The unit with this id. */
  public Optional<Unit> unit(String id) {
    return jdbc.sql("SELECT id, name_vi, name_en, agency_code, calendar FROM unit WHERE id = :id")
        .param("id", id)
        .query((row, i) -> unit(row))
        .optional();
  }

  /** The unit that receives what the public files online: the first one registered. */
  public Optional<Unit> receivingUnit() {
    return jdbc.sql(
            """
            SELECT id, name_vi, name_en, agency_code, calendar
              FROM unit ORDER BY registered_no LIMIT 1
            """)
        .query((row, i) -> unit(row))
        .optional();
  }

  /** Adds the unit, or leaves the one there is. */
  public void register(Unit unit) {
    jdbc.sql(
            """
            INSERT INTO unit (id, name_vi, name_en, agency_code, calendar)
            VALUES (:id, :nameVi, :nameEn, :agencyCode, :calendar)
            ON CONFLICT (id) DO NOTHING
            """)
        .paramSource(unit)
        .update();
  }

  /** Adds the official with an already hashed password, or leaves the one there is. */
  public void register(Official official, String passwordHash) {
    jdbc.sql(
            """
            INSERT INTO official (username, name, unit_id, roles, password_hash)
            VALUES (:username, :name, :unit, :roles, :hash)
            ON CONFLICT (username) DO NOTHING
            """)
        .param("username", official.username())
        .param("name", official.name())
        .param("unit", official.unit().id())
        .param("roles", official.groups().toArray(String[]::new))
        .param("hash", passwordHash)
        .update();
  }

  private static Official official(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    return new Official(
        row.getString("username"),
        row.getString("name"),
        unit(row),
        Arrays.stream((String[]) roles.getArray())
            .flatMap(id -> Role.of(id).stream())
            .collect(Collectors.toSet()));
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return new Unit(
        row.getString("id"),
        row.getString("name_vi"),
        row.getString("name_en"),
        row.getString("agency_code"),
        row.getString("calendar"));
  }
}
