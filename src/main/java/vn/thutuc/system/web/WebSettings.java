package vn.thutuc.system.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.thutuc.system.SecureEntry;

/** The language switch {@code ?lang=en} and the long life of hashed files. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

  @Bean
  LocaleResolver localeResolver(SecureEntry entry) {
    return new LanguageCookie(entry);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor languageSwitch =
        new LocaleChangeInterceptor() {
          @Override
          protected @Nullable Locale parseLocaleValue(String value) {
            return Languages.of(value).orElse(null);
          }
        };
    languageSwitch.setParamName(PageFrame.LANGUAGE_PARAMETER);
    registry.addInterceptor(languageSwitch);
    registry
        .addInterceptor(new DiagramPolicy())
        .addPathPatterns(
            "/dossiers/*/diagram",
            "/procedures/*/diagram",
            "/studio/drafts/**",
            "/studio/procedures/*/compare");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/ui/assets/**")
        .addResourceLocations("classpath:/static/ui/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
