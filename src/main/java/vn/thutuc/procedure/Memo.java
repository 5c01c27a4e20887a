package vn.thutuc.procedure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value once, when first asked; a failure is not kept. */
final class Memo<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Memo(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = source.get();
          value = known;
        }
      }
    }
    return known;
  }
}
