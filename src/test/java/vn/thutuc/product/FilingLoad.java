package vn.thutuc.product;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thutuc.ThuTuc;
import vn.thutuc.dossier.DossierCode;

/**
 * The product as a process of its own that files and receives dossiers until it is killed, and says
 * which ones it has acknowledged.
 */
public final class FilingLoad {

  private FilingLoad() {}

  /** Prints {@code ACK code} for every dossier once it is filed and received. */
  public static void main(String[] args) {
    try (ConfigurableApplicationContext product = start(args[0])) {
      Office office = product.getBean(Office.class);
      while (true) {
        DossierCode code = office.file("house-permit", Forms.housePermit()).code();
        office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
        System.out.println("ACK " + code);
        System.out.flush();
      }
    }
  }

  /**
   * @param changed beans put in the place of the product's own of the same name
   */
  static ConfigurableApplicationContext start(String dataFolder, Class<?>... changed) {
    return new SpringApplicationBuilder(ThuTuc.class, Office.class)
        .sources(changed)
        .run(
            "--thutuc.data=" + dataFolder,
            "--thutuc.overdue.every=PT24H",
            "--thutuc.migrations.every=PT24H",
            "--server.port=0",
            "--logging.level.root=warn",
            "--spring.main.allow-bean-definition-overriding=" + (changed.length > 0));
  }
}
