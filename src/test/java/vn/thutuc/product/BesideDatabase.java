package vn.thutuc.product;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another database of the product's server, so that whatever is compared writes to the same disk in
 * the same way.
 */
record BesideDatabase(HikariDataSource pool) implements AutoCloseable {

  static BesideDatabase of(ConfigurableApplicationContext product) {
    HikariDataSource own = product.getBean(HikariDataSource.class);
    JdbcClient.create(own).sql("CREATE DATABASE bare").update();
    HikariDataSource beside = new HikariDataSource();
    beside.setJdbcUrl(own.getJdbcUrl().replace("/postgres?", "/bare?"));
    beside.setUsername(own.getUsername());
    beside.setMaximumPoolSize(own.getMaximumPoolSize());
    return new BesideDatabase(beside);
  }

  @Override
  public void close() {
    pool.close();
  }
}
