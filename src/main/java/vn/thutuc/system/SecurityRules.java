package vn.thutuc.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import vn.thutuc.people.Role;
import vn.thutuc.system.signin.ProviderSignIn;

/** Who may open which page, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  /** Pages of officials. */
  private static final String[] OFFICE = {
    "/work/**", "/dossiers/**", "/handover/**", "/reception/**", "/studio/**", "/lab/**"
  };

  private static final int WRONG_FACTORS_PER_HOUR = 5;

  /** Pages that take files. */
  private static final String[] UPLOADS = {"/file/*/check", "/track/*/supplement"};

  /** Pages that take procedures. */
  private static final String[] BUNDLES = {
    "/studio/new/zip", "/studio/new/drawing", "/studio/new/catalogue"
  };

  static final DataSize LARGEST_BUNDLE = DataSize.ofMegabytes(13);

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
      Clock clock,
      SecureEntry entry,
      ProviderSignIn provider,
      @Value("${thutuc.session.longest}") Duration longestSession,
      @Value("${thutuc.sign-ins-per-minute:20}") int signIns,
      @Value("${thutuc.codes-per-minute:120}") int codes,
      UploadDoor uploads) {
    provider.addTo(http);
    return http.addFilterBefore(
            new SessionLimit(clock, longestSession), SecurityContextHolderFilter.class)
        .addFilterAfter(uploads, HeaderWriterFilter.class)
        .addFilterAfter(new ReadableRequests(), UploadDoor.class)
        .addFilterAfter(new ForeignPosts(), ReadableRequests.class)
        .addFilterAfter(new Throttle(signIns, codes), ForeignPosts.class)
        .addFilterBefore(new FactorLock(WRONG_FACTORS_PER_HOUR), AuthorizationFilter.class)
        .authorizeHttpRequests(SecurityRules::doors)
        .formLogin(form -> form.loginPage("/sign-in").successHandler(new FirstPage()).permitAll())
        .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
        .logout(
            out ->
                out.logoutUrl("/sign-out")
                    .logoutSuccessUrl("/sign-in?logout")
                    .deleteCookies(entry.cookie("session")))
        .headers(SecurityRules::headers)
        .exceptionHandling(SecurityRules::strangers)
        .build();
  }

  @Bean
  UploadDoor uploadDoor(
      @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
      @Value("${thutuc.uploads.per-minute:60}") int perMinute) {
    return new UploadDoor(
        Map.of(anyOf(UPLOADS), most.toBytes(), anyOf(BUNDLES), LARGEST_BUNDLE.toBytes()),
        perMinute);
  }

  /** The door stands in the security chain only. */
  @Bean
  FilterRegistrationBean<UploadDoor> uploadDoorElsewhere(UploadDoor uploads) {
    FilterRegistrationBean<UploadDoor> nowhere = new FilterRegistrationBean<>(uploads);
    nowhere.setEnabled(false);
    return nowhere;
  }

  private static void doors(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
    to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/reception/**")
        .hasRole(Role.RECEPTION.name())
        .requestMatchers("/studio/**", "/lab/**")
        .hasAnyRole(Role.DESIGNER.name(), Role.PUBLISHER.name())
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
    RequestMatcher office = anyOf(OFFICE);
    answers
        .defaultAuthenticationEntryPointFor(new SignInAgain("/sign-in"), office)
        .defaultAuthenticationEntryPointFor(
            (request, response, nobody) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
            AnyRequestMatcher.INSTANCE)
        .accessDeniedHandler(
            (request, response, denied) -> {
              boolean torn = denied instanceof CsrfException;
              if (torn && SignInAgain.isOver(request)) {
                EdgeCode.refuse(
                    request, response, HttpServletResponse.SC_FORBIDDEN, "session-over");
              } else {
                response.sendError(
                    torn || office.matches(request)
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
              }
            });
  }

  private static RequestMatcher anyOf(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .map(RequestMatcher.class::cast)
            .toList());
  }

  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.VALUE))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
  }
}
