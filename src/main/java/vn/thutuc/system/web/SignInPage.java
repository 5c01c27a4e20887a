package vn.thutuc.system.web;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thutuc.page.Words;
import vn.thutuc.system.DemoAccount;
import vn.thutuc.system.DemoAccounts;

/** The door of the officials; where the demonstration accounts exist it shows them. */
@Controller
class SignInPage {

  private final ObjectProvider<DemoAccounts> demo;
  private final Words words;

  SignInPage(ObjectProvider<DemoAccounts> demo, Words words) {
    this.demo = demo;
    this.words = words;
  }

  /** An account as the page shows it. */
  record Account(String username, String password, String roleText) {}

  @GetMapping("/sign-in")
  String signIn(Model model) {
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
