package vn.thutuc.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Makes facts of one generated type; a method handle, because reflection would cost more. */
final class FactMaker {

  private final FactType type;
  private final List<FactField> fields;
  private final MethodHandle constructor;

  private FactMaker(FactType type, List<FactField> fields, MethodHandle constructor) {
    this.type = type;
    this.fields = fields;
    this.constructor = constructor;
  }

  static FactMaker of(KieBase base, FactShapes.Shape shape) {
    Class<?> made = base.getFactType(DrlWriter.PACKAGE, shape.name()).getFactClass();
    Class<?>[] parameters =
        shape.fields().stream().map(field -> javaType(field.type())).toArray(Class[]::new);
    try {
      MethodHandle constructor =
          MethodHandles.publicLookup()
              .unreflectConstructor(made.getConstructor(parameters))
              .asSpreader(Object[].class, parameters.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new FactMaker(shape.type(), shape.fields(), constructor);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(shape.type().name(), e);
    }
  }

  private static Class<?> javaType(FieldType type) {
    return switch (type) {
      case STRING, CHOICE -> String.class;
      case INTEGER -> Long.class;
      case DECIMAL -> BigDecimal.class;
      case BOOLEAN -> Boolean.class;
      case DATE -> java.time.LocalDate.class;
    };
  }

  FactType type() {
    return type;
  }

  Object make(Map<String, ? extends @Nullable Object> values) {
    Object[] arguments = new Object[fields.size()];
    for (int i = 0; i < arguments.length; i++) {
      FactField field = fields.get(i);
      Object value = values.get(field.name());
      boolean widen = field.type() == FieldType.DECIMAL && value instanceof Long;
      arguments[i] = widen ? BigDecimal.valueOf((Long) value) : value;
    }
    try {
      return constructor.invokeExact(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(type.name(), e);
    }
  }
}
