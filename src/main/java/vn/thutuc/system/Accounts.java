package vn.thutuc.system;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;

/** The officials who sign in here with a password of their own. */
@Configuration(proxyBeanMethods = false)
class Accounts {

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  UserDetailsService officials(Directory directory) {
    return username ->
        directory
            .official(username.toLowerCase(Locale.ROOT))
            .flatMap(official -> details(official, directory))
            .orElseThrow(() -> new UsernameNotFoundException("unknown"));
  }

  private static Optional<UserDetails> details(Official official, Directory directory) {
    return directory
        .passwordHash(official.username())
        .map(
            hash ->
                User.withUsername(official.username())
                    .password(hash)
                    .roles(official.roles().stream().map(Role::name).toArray(String[]::new))
                    .build());
  }
}
