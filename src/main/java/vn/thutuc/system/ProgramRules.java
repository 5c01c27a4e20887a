package vn.thutuc.system;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import vn.thutuc.people.Bearers;

/**
 * The one address for programs: no session, no cookie, so no forged form either; whoever comes
 * shows a token and may hand in, nothing else.
 */
@Configuration(proxyBeanMethods = false)
class ProgramRules {

  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http,
      UploadDoor uploads,
      Bearers bearers,
      @Value("${thutuc.submissions-per-minute:10}") int perMinute) {
    return http.securityMatcher("/api/studio/**")
        .addFilterAfter(uploads, HeaderWriterFilter.class)
        .addFilterAfter(
            new ProgramDoor(perMinute, SecurityRules.LARGEST_BUNDLE.toBytes()), UploadDoor.class)
        .addFilterAfter(new ReadableRequests(), ProgramDoor.class)
        .addFilterBefore(new TokenEntry(bearers), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(
            to ->
                to.requestMatchers(HttpMethod.POST, "/api/studio/submissions")
                    .hasRole(TokenEntry.HANDS_IN)
                    .anyRequest()
                    .denyAll())
        .sessionManagement(with -> with.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(CsrfConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .headers(SecurityRules::headers)
        .exceptionHandling(
            answers ->
                answers
                    .authenticationEntryPoint(TokenEntry::refuse)
                    .accessDeniedHandler(TokenEntry::refuse))
        .build();
  }
}
