package vn.thutuc.system;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server does beyond its own settings. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> silenceAnswered() {
    return server ->
        server.addContextCustomizers(
            context -> context.getPipeline().addValve(new SilenceAnswered()));
  }
}
