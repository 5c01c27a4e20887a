package vn.thutuc.upload;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where uploads lie and who looks through them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadLimits.class)
class UploadSettings {

  private static final Logger LOG = LoggerFactory.getLogger(UploadSettings.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Bean
  Vault vault(@Value("${thutuc.uploads.directory}") Path directory, UploadLimits limits) {
    return new Vault(directory, limits.reserve().toBytes());
  }

  /**
   * The virus scanner at {@code thutuc.uploads.clamd}; without one, the demonstration's own; on an
   * agency's server none, and every file waits.
   */
  @Bean
  Scanner scanner(
      @Value("${thutuc.uploads.clamd:}") String clamd,
      @Value("${spring.datasource.url:}") String database) {
    if (!clamd.isBlank()) {
      return new ClamdScanner(clamd, PATIENCE);
    }
    if (database.isBlank()) {
      LOG.warn("Uploads are looked through for a test signature only; set thutuc.uploads.clamd");
      return new SignatureScanner();
    }
    LOG.warn("Uploads wait: there is no virus scanner; set thutuc.uploads.clamd");
    return new NoScanner();
  }
}
