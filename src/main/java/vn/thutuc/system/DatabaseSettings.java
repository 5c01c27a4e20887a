package vn.thutuc.system;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the product its own database where {@code spring.datasource.url} names none.
 *
 * <p>The pool is made from the database bean, so it closes first: a server that ends under open
 * connections would hold the process for half a minute.
 */
@Configuration(proxyBeanMethods = false)
@OnEmbeddedDatabase
class DatabaseSettings {

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(@Value("${thutuc.data}") Path dataFolder) {
    return EmbeddedDatabase.start(dataFolder);
  }

  @Bean(destroyMethod = "close")
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(EmbeddedDatabase database) {
    return DataSourceBuilder.create()
        .type(HikariDataSource.class)
        .url(database.url())
        .username("postgres")
        .build();
  }
}
