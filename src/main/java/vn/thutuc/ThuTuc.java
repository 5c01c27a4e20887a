package vn.thutuc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: the server without arguments. */
@SpringBootApplication
public class ThuTuc {

  public static void main(String[] args) {
    SpringApplication.run(ThuTuc.class, args);
  }
}
