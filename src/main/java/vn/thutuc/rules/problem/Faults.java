package vn.thutuc.rules.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one file, so that a designer sees all of them at once. */
public final class Faults {

  private final String file;
  private final List<Fault> found = new ArrayList<>();

  public Faults(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  public void add(String code, @Nullable String element, Object... args) {
    addAt(code, element, 0, args);
  }

  public void addAt(String code, @Nullable String element, int line, Object... args) {
    List<String> words = Stream.of(args).map(String::valueOf).toList();
    found.add(new Fault(code, file, element, Math.max(0, line), 0, words));
  }

  public void add(Fault fault) {
    found.add(fault);
  }

  public int count() {
    return found.size();
  }

  public List<Fault> found() {
    return List.copyOf(found);
  }
}
