package vn.thutuc.system.web;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.page.Words;
import vn.thutuc.system.DemoAccount;
import vn.thutuc.system.DemoAccounts;
import vn.thutuc.system.signin.ProviderSignIn;

/** The door of the officials; where the demonstration accounts exist it shows them. */
@Controller
class SignInPage {

  /** What the page can say of a sign-in by the provider that failed. */
  private static final Set<String> FAILURES = Set.of("down", "refused", "no-role");

  private final ObjectProvider<DemoAccounts> demo;
  private final Words words;
  private final ProviderSignIn provider;

  SignInPage(ObjectProvider<DemoAccounts> demo, Words words, ProviderSignIn provider) {
    this.demo = demo;
    this.words = words;
    this.provider = provider;
  }

  /** An account as the page shows it. */
  record Account(String username, String password, String roleText) {}

  @GetMapping("/sign-in")
  String signIn(@RequestParam(defaultValue = "") String provider, Model model) {
    model.addAttribute("providerStart", this.provider.isOn() ? ProviderSignIn.START : null);
    model.addAttribute("providerSays", FAILURES.contains(provider) ? provider : null);
    model.addAttribute(
        "demoAccounts", demo.stream().flatMap(SignInPage::all).map(this::shown).toList());
    return "sign-in";
  }

  private static Stream<DemoAccount> all(DemoAccounts accounts) {
    return accounts.all().stream();
  }

  private Account shown(DemoAccount account) {
    return new Account(
        account.username(), account.password(), words.text("role." + account.role().id()));
  }
}
