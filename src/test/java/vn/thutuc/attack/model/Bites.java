package vn.thutuc.attack.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often {@link Bite} was initialised, and makes it initialisable once more. */
public final class Bites {

  static final String NAME = "vn.thutuc.attack.model.Bite";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Bites() {}

  /** Called by the class when it is initialised. */
  public static void leave() {
    COUNT.incrementAndGet();
  }

  static int count() {
    return COUNT.get();
  }

  static void forget() {
    COUNT.set(0);
  }

  /** A loader that has not initialised the class yet. */
  static ClassLoader fresh() {
    return new ClassLoader(Bites.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(NAME) || findLoadedClass(name) != null) {
          return super.loadClass(name, resolve);
        }
        byte[] bytes = bytes();
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  private static byte[] bytes() {
    try (InputStream in = Bites.class.getResourceAsStream("Bite.class")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
