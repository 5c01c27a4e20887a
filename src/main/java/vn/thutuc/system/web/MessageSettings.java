package vn.thutuc.system.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every {@code messages/<room>.properties} (Vietnamese) with its {@code <room>_en.properties}.
 *
 * <p>The files are found, not listed, so that a room adds its texts without touching this one.
 */
@Configuration(proxyBeanMethods = false)
class MessageSettings {

  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        Arrays.stream(files)
            .map(Resource::getFilename)
            .filter(name -> name != null && !name.contains("_"))
            .map(name -> "messages/" + name.replace(".properties", ""))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
