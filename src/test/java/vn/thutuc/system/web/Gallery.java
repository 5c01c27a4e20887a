package vn.thutuc.system.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.page.Badge;
import vn.thutuc.page.Words;
import vn.thutuc.system.ContentPolicy;
import vn.thutuc.system.SecureEntry;

/** A small server that shows every fragment with sample data: pages without database or sign-in. */
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  ThymeleafAutoConfiguration.class
})
@Import({
  MessageSettings.class,
  WebSettings.class,
  UiAssets.class,
  PageFrame.class,
  Incidents.class,
  Words.class,
  Gallery.Pages.class,
  Drawings.class
})
class Gallery {

  /** Shows the gallery at http://localhost:8080/gallery/parts. */
  public static void main(String[] args) {
    SpringApplication.run(Gallery.class, args);
  }

  @Bean
  ZoneId zone() {
    return ZoneId.of("Asia/Ho_Chi_Minh");
  }

  /** The gallery comes over plain http. */
  @Bean
  SecureEntry entry() {
    return new SecureEntry(false);
  }

  /** The same policy the product sends. */
  @Bean
  Filter contentPolicy() {
    return (request, response, chain) -> {
      ((HttpServletResponse) response).setHeader("Content-Security-Policy", ContentPolicy.VALUE);
      chain.doFilter(request, response);
    };
  }

  /** {@code ?as=RECEPTION} shows a page to somebody signed in who holds this role. */
  @Bean
  Filter visitor() {
    return (request, response, chain) -> {
      String role = request.getParameter("as");
      chain.doFilter(
          role == null ? request : new Visitor((HttpServletRequest) request, role), response);
    };
  }

  private static final class Visitor extends HttpServletRequestWrapper {

    private final String role;

    Visitor(HttpServletRequest request, String role) {
      super(request);
      this.role = role;
    }

    @Override
    public Principal getUserPrincipal() {
      return () -> "Cán bộ một cửa 1";
    }

    @Override
    public boolean isUserInRole(String asked) {
      return role.equals(asked);
    }
  }

  /** The pages of the gallery. */
  @Controller
  @TestComponent
  static class Pages {

    private final Words words;

    Pages(Words words) {
      this.words = words;
    }

    @ModelAttribute
    void samples(Model model) {
      model.addAttribute("clocks", ClockSamples.all(words));
      model.addAttribute("whys", Samples.whys());
      model.addAttribute("way", Samples.way());
      model.addAttribute("timeline", Samples.timeline());
      model.addAttribute("days", Samples.days());
      model.addAttribute("rows", Samples.rows());
      model.addAttribute("pager", Samples.pager());
      model.addAttribute("signs", Badge.values());
    }

    @GetMapping("/gallery/parts")
    String parts() {
      return "gallery/parts";
    }

    @GetMapping("/gallery/form")
    String form(Model model) {
      model.addAttribute("form", FormSample.with(1, false));
      return "gallery/form";
    }

    @PostMapping("/gallery/form")
    String answer(
        @RequestParam(name = "_add", defaultValue = "") String add,
        @RequestParam(name = "_remove", defaultValue = "") String remove,
        @RequestParam(name = "rowCount") int rows,
        Model model,
        HttpServletResponse response) {
      int changed = rows + (add.isEmpty() ? 0 : 1) - (remove.isEmpty() ? 0 : 1);
      boolean refused = add.isEmpty() && remove.isEmpty();
      response.setStatus(refused ? 422 : 200);
      model.addAttribute("form", FormSample.with(changed, refused));
      return "gallery/form";
    }

    @GetMapping("/gallery/list")
    String list(Model model) {
      model.addAttribute("dossiers", new ArrayList<>(List.of("0001", "0002", "0003")));
      return "gallery/list";
    }

    @GetMapping("/gallery/list/rest")
    String rest() {
      return "gallery/list :: rest";
    }

    @GetMapping("/gallery/diagram")
    String diagram(Model model) {
      model.addAttribute("passed", List.of("start", "receive", "f1", "f2"));
      model.addAttribute("current", List.of("appraise"));
      return "gallery/diagram";
    }

    @GetMapping({"/gallery/home", "/gallery/sign-in"})
    String entry(Model model, HttpServletRequest request) {
      model.addAttribute(
          "demoAccounts", List.of(new Account("motcua", "motcua", "Cán bộ một cửa")));
      return request.getRequestURI().endsWith("home") ? "home" : "sign-in";
    }

    @GetMapping("/gallery/fault")
    String fault() {
      throw new IllegalStateException("a secret of the inside");
    }

    @GetMapping("/gallery/faulty")
    String faulty() {
      return "gallery/faulty";
    }
  }

  /** A demonstration account as the sign-in page shows it. */
  public record Account(String username, String password, String roleText) {}
}
