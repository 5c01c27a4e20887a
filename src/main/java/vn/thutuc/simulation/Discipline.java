package vn.thutuc.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is served next. */
public record Discipline(Kind kind, @Nullable String attribute, List<String> order) {

  /** The rules there are. */
  public enum Kind {
    FIFO,
    /** By an attribute of the case. */
    PRIORITY,
    /** Earliest due date first. */
    EDD,
    /** Shortest work first. */
    SPT
  }

  public Discipline {
    order = List.copyOf(order);
  }

  public static final Discipline FIFO = new Discipline(Kind.FIFO, null, List.of());
}
