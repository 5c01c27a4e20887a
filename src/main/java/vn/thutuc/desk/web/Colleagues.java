package vn.thutuc.desk.web;

import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;

/** Who is signed in, and the names behind accounts. */
@Component
class Colleagues {

  private final Directory directory;
  private final Words words;

  Colleagues(Directory directory, Words words) {
    this.directory = directory;
    this.words = words;
  }

  /** The official who sent the request. */
  Official of(Principal principal) {
    return directory
        .official(principal.getName())
        .orElseThrow(() -> new AccessDeniedException("no such official"));
  }

  /** The name behind an account, for colleagues to read; looked up once for a page. */
  Names names() {
    return new Names();
  }

  /** Names found so far. */
  final class Names {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Nullable String of(@Nullable String account) {
      if (account == null) {
        return null;
      }
      return known.computeIfAbsent(account, this::find);
    }

    private String find(String account) {
      if (account.equals("applicant")) {
        return words.text("role.applicant");
      }
      return directory.official(account).map(Official::name).orElse(account);
    }
  }
}
