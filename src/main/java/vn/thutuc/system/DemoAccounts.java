package vn.thutuc.system;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.people.Unit;

/**
 * The demonstration agency and one account per role.
 *
 * <p>They exist only with the embedded database: an agency's server never gets them.
 */
@Component
@OnEmbeddedDatabase
public class DemoAccounts implements InitializingBean {

  static final Unit AGENCY =
      new Unit(
          "ubnd-phuong-mau",
          "Ủy ban nhân dân phường (mẫu)",
          "Ward People's Committee (sample)",
          "000.00.01.H99",
          "vn");

  private static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount("motcua", "motcua", "Cán bộ một cửa 1", Role.RECEPTION),
          new DemoAccount("motcua2", "motcua2", "Cán bộ một cửa 2", Role.RECEPTION),
          new DemoAccount("hotich", "hotich", "Công chức hộ tịch", Role.CIVIL_STATUS),
          new DemoAccount("thuly", "thuly", "Chuyên viên thụ lý 1", Role.SPECIALIST),
          new DemoAccount("thuly2", "thuly2", "Chuyên viên thụ lý 2", Role.SPECIALIST),
          new DemoAccount("truongphong", "truongphong", "Trưởng phòng", Role.HEAD),
          new DemoAccount("lanhdao", "lanhdao", "Lãnh đạo ký", Role.LEADER),
          new DemoAccount("thietke", "thietke", "Người thiết kế 1", Role.DESIGNER),
          new DemoAccount("thietke2", "thietke2", "Người thiết kế 2", Role.DESIGNER),
          new DemoAccount("congbo", "congbo", "Người công bố", Role.PUBLISHER));

  private final Directory directory;
  private final PasswordEncoder passwords;

  DemoAccounts(Directory directory, PasswordEncoder passwords) {
    this.directory = directory;
    this.passwords = passwords;
  }

  /** All of them, in the order a dossier meets their roles. */
  public List<DemoAccount> all() {
    return ALL;
  }

  @Override
  public void afterPropertiesSet() {
    directory.register(AGENCY);
    ALL.stream()
        .filter(account -> directory.official(account.username()).isEmpty())
        .forEach(this::register);
  }

  private void register(DemoAccount account) {
    Official official =
        new Official(account.username(), account.name(), AGENCY, Set.of(account.role()));
    directory.register(official, passwords.encode(account.password()));
  }
}
