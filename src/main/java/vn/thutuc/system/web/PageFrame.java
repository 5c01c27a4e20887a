package vn.thutuc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.page.Words;
import vn.thutuc.people.Directory;

/** What the layout needs on every page: assets, words, links, language and who is signed in. */
@ControllerAdvice
class PageFrame {

  static final String LANGUAGE_PARAMETER = "lang";

  private final UiAssets assets;
  private final Words words;
  private final ObjectProvider<Directory> directory;

  PageFrame(UiAssets assets, Words words, ObjectProvider<Directory> directory) {
    this.assets = assets;
    this.words = words;
    this.directory = directory;
  }

  @ModelAttribute("ui")
  UiAssets ui() {
    return assets;
  }

  @ModelAttribute("words")
  Words words() {
    return words;
  }

  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  @ModelAttribute("nav")
  List<NavLink> nav(HttpServletRequest request) {
    return NavLink.forRoles(request::isUserInRole);
  }

  /** This page in the other language; pages that were posted to lead to the same address. */
  @ModelAttribute("otherLanguage")
  LanguageLink otherLanguage(HttpServletRequest request, Locale locale) {
    Locale other = Languages.other(locale);
    String path = here(request);
    String href =
        UriComponentsBuilder.fromPath("/error".equals(path) ? "/" : path)
            .query(request.getQueryString())
            .replaceQueryParam(LANGUAGE_PARAMETER, other.getLanguage())
            .build()
            .toUriString();
    return new LanguageLink(other.getLanguage(), href);
  }

  @ModelAttribute("signedIn")
  @Nullable SignedIn signedIn(@Nullable Principal principal, Locale locale) {
    if (principal == null) {
      return null;
    }
    Directory officials = directory.getIfAvailable();
    return officials == null
        ? new SignedIn(principal.getName(), null)
        : officials
            .official(principal.getName())
            .map(official -> SignedIn.of(official, locale))
            .orElseGet(() -> new SignedIn(principal.getName(), null));
  }

  /** The same for a page drawn outside a controller, such as the answer to a refusal. */
  Map<String, Object> attributes(HttpServletRequest request, Locale locale) {
    Map<String, Object> all = new HashMap<>();
    all.put("ui", ui());
    all.put("words", words());
    all.put("here", here(request));
    all.put("nav", nav(request));
    all.put("otherLanguage", otherLanguage(request, locale));
    all.put("signedIn", signedIn(request.getUserPrincipal(), locale));
    return all;
  }

  /** Where a language is read. */
  record LanguageLink(String language, String href) {}
}
