package vn.thutuc.engine;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What one engine is made of. The product has one; a run of scenarios makes its own, so that trying
 * a procedure never touches the live one.
 *
 * <p>The rooms it asks are looked up at the moment of asking: they depend on the engine themselves.
 *
 * @param name unique among the engines of the process
 * @param schema the database schema of Camunda's own tables; created when missing
 * @param transactions the one manager of the data source: engine and rows commit together
 */
public record EngineSettings(
    String name,
    String schema,
    DataSource dataSource,
    PlatformTransactionManager transactions,
    Clock clock,
    EngineEvents events,
    Supplier<PublishedBundles> bundles,
    Supplier<CaseFacts> facts,
    Supplier<ServiceWork> services,
    Supplier<StepTimes> times) {

  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  public EngineSettings {
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException("Not a schema name: " + schema);
    }
  }
}
