package vn.thutuc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: a shell command when the arguments name one, else the server. */
@SpringBootApplication
public class ThuTuc {

  public static void main(String[] args) {
    if (Commands.meant(args)) {
      System.exit(Commands.run(args));
    }
    SpringApplication.run(ThuTuc.class, args);
  }
}
