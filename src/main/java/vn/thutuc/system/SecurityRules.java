package vn.thutuc.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;

/** Who may open which page, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  /** Pages of officials. */
  private static final String[] OFFICE = {
    "/work/**", "/dossiers/**", "/handover/**", "/reception/**"
  };

  private static final String[] OFFICIALS = {
    Role.RECEPTION.name(),
    Role.CIVIL_STATUS.name(),
    Role.SPECIALIST.name(),
    Role.HEAD.name(),
    Role.LEADER.name()
  };

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      @Value("${thutuc.sign-ins-per-minute:20}") int signIns,
      @Value("${thutuc.codes-per-minute:120}") int codes) {
    return http.addFilterAfter(new ReadableRequests(), HeaderWriterFilter.class)
        .addFilterAfter(new Throttle(signIns, codes), ReadableRequests.class)
        .authorizeHttpRequests(SecurityRules::doors)
        .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/work").permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .headers(SecurityRules::headers)
        .exceptionHandling(SecurityRules::strangers)
        .build();
  }

  private static void doors(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
    to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/reception/**")
        .hasRole(Role.RECEPTION.name())
        .requestMatchers(OFFICE)
        .hasAnyRole(OFFICIALS)
        .requestMatchers("/", "/sign-in", "/ui/**", "/favicon.ico", "/actuator/health/**")
        .permitAll()
        .requestMatchers("/procedures/**", "/file/**", "/filed/**", "/slip/**", "/track/**")
        .permitAll()
        .anyRequest()
        .denyAll();
  }

  /**
   * Whoever is not signed in is sent to sign in at an official's page only; any other page that is
   * not for him does not exist for him.
   */
  private static void strangers(ExceptionHandlingConfigurer<HttpSecurity> answers) {
    RequestMatcher office =
        new OrRequestMatcher(
            Stream.of(OFFICE)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    answers
        .defaultAuthenticationEntryPointFor(
            new LoginUrlAuthenticationEntryPoint("/sign-in"), office)
        .defaultAuthenticationEntryPointFor(
            (request, response, nobody) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
            AnyRequestMatcher.INSTANCE)
        .accessDeniedHandler(
            (request, response, denied) ->
                response.sendError(
                    denied instanceof CsrfException || office.matches(request)
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND));
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
