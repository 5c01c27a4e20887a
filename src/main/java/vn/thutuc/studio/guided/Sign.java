package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.Expr.Comparator;

/** How a field is compared, as the form offers it. */
public enum Sign {
  EQ(Comparator.EQUAL),
  NE(Comparator.NOT_EQUAL),
  LT(Comparator.LESS),
  LE(Comparator.LESS_OR_EQUAL),
  GT(Comparator.GREATER),
  GE(Comparator.GREATER_OR_EQUAL),
  IN(null),
  NOT_IN(null),
  /** The field alone: it is true. */
  HOLDS(null),
  /** Not the field: false, or not known. */
  HOLDS_NOT(null),
  UNKNOWN(null),
  KNOWN(null);

  private final @Nullable Comparator comparator;

  Sign(@Nullable Comparator comparator) {
    this.comparator = comparator;
  }

  @Nullable Comparator comparator() {
    return comparator;
  }

  static Sign of(Comparator comparator) {
    for (Sign sign : values()) {
      if (sign.comparator == comparator) {
        return sign;
      }
    }
    throw new IllegalArgumentException(comparator.name());
  }

  /** As messages name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether several values can stand behind it. */
  public boolean isList() {
    return this == IN || this == NOT_IN;
  }

  /** Whether a value has to stand behind it. */
  public boolean isValued() {
    return comparator != null || isList();
  }

  /** What makes sense for a field of that type, the sign in use included. */
  public static List<Sign> offered(FieldType type, Sign used) {
    List<Sign> offered = new ArrayList<>(List.of(EQ, NE));
    if (type == FieldType.BOOLEAN) {
      offered.add(HOLDS_NOT);
    } else {
      if (type != FieldType.STRING && type != FieldType.CHOICE) {
        offered.addAll(List.of(LT, LE, GT, GE));
      }
      offered.addAll(List.of(IN, NOT_IN));
    }
    offered.addAll(List.of(UNKNOWN, KNOWN));
    if (!offered.contains(used)) {
      offered.add(used);
    }
    return List.copyOf(offered);
  }
}
