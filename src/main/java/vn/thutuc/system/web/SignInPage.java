package vn.thutuc.system.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thutuc.system.DemoAccount;
import vn.thutuc.system.DemoAccounts;

/** The door of the officials; where the demonstration accounts exist it shows them. */
@Controller
class SignInPage {

  private final ObjectProvider<DemoAccounts> demo;

  SignInPage(ObjectProvider<DemoAccounts> demo) {
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    DemoAccounts accounts = demo.getIfAvailable();
    List<DemoAccount> shown = accounts == null ? List.of() : accounts.all();
    model.addAttribute("accounts", shown);
    return "system/sign-in";
  }
}
