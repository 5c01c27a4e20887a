package vn.thutuc.system;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;

/** Who may open which page, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  private static final String[] OFFICIALS = {
    Role.RECEPTION.name(),
    Role.CIVIL_STATUS.name(),
    Role.SPECIALIST.name(),
    Role.HEAD.name(),
    Role.LEADER.name()
  };

  @Bean
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(SecurityRules::doors)
        .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/work").permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .headers(SecurityRules::headers)
        .build();
  }

  private static void doors(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
    to.requestMatchers("/work/**", "/dossiers/**", "/handover/**")
        .hasAnyRole(OFFICIALS)
        .requestMatchers("/reception/**")
        .hasRole(Role.RECEPTION.name())
        .requestMatchers("/", "/sign-in", "/error", "/ui/**", "/favicon.ico", "/actuator/health/**")
        .permitAll()
        .requestMatchers("/procedures/**", "/file/**", "/filed/**", "/slip/**", "/track/**")
        .permitAll()
        .anyRequest()
        .denyAll();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.VALUE))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  UserDetailsService officials(Directory directory) {
    return username ->
        directory
            .official(username.toLowerCase(Locale.ROOT))
            .map(official -> details(official, directory))
            .orElseThrow(() -> new UsernameNotFoundException("unknown"));
  }

  private static UserDetails details(Official official, Directory directory) {
    return User.withUsername(official.username())
        .password(directory.passwordHash(official.username()).orElse(""))
        .roles(official.roles().stream().map(Role::name).toArray(String[]::new))
        .build();
  }
}
