package vn.thutuc.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Creates or updates Camunda's tables in a schema of their own.
 *
 * <p>Camunda's queries take a prefix but its scripts do not: they create where the connection
 * points. So the connection points there for this one transaction, and nobody's search path changes
 * afterwards.
 */
final class CamundaSchema implements SchemaOperationsCommand {

  private final String schema;

  CamundaSchema(String schema) {
    this.schema = schema;
  }

  @Override
  public Void execute(CommandContext context) {
    try {
      pointAt(context.getSession(DbSqlSession.class).getSqlSession().getConnection());
    } catch (SQLException e) {
      throw new ProcessEngineException("Schema " + schema + " cannot be used", e);
    }
    return new SchemaOperationsProcessEngineBuild().execute(context);
  }

  /** The right to create is asked for only when there is something to create. */
  private void pointAt(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!exists(connection)) {
        statement.execute("create schema " + schema);
      }
      statement.execute("set local search_path to " + schema);
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    String question = "select 1 from pg_namespace where nspname = ?";
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, schema);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
