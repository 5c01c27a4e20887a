package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.LegalParameter;
import vn.thutuc.rules.LegalValues;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.rules.Text;

/**
 * What the rules of one bundle can speak of: kinds of facts, legal values, articles, documents. A
 * part of the bundle that cannot be read leaves its words out.
 *
 * @param types what a condition can look at, the legal values among them
 * @param laws the articles by id
 * @param documents what can be required, by id
 */
public record Vocabulary(
    List<FactType> types,
    List<LegalParameter> parameters,
    Map<String, Text> laws,
    Map<String, Text> documents) {

  /** The type under which rules see legal values. */
  public static final String PARAMETER = "Parameter";

  public Vocabulary {
    types = List.copyOf(types);
    parameters = List.copyOf(parameters);
  }

  public static Vocabulary of(Bundle bundle) {
    List<FactType> types =
        new ArrayList<>(or(bundle::dictionary, new Dictionary(List.of())).types());
    List<LegalParameter> parameters = or(bundle::legalValues, LegalValues.none()).parameters();
    if (!parameters.isEmpty()) {
      types.add(parameterType(parameters));
    }
    Map<String, Text> laws = new LinkedHashMap<>();
    Map<String, Text> documents = new LinkedHashMap<>();
    Optional<Manifest> manifest = or(() -> Optional.of(bundle.manifest()), Optional.empty());
    manifest.ifPresent(
        read -> {
          read.legalBasis().forEach(law -> laws.put(law.id(), law.citation()));
          read.documents().forEach(document -> documents.put(document.id(), document.name()));
        });
    return new Vocabulary(types, parameters, laws, documents);
  }

  private static <T> T or(Supplier<T> part, T without) {
    try {
      return part.get();
    } catch (BundleProblem | RuleProblems unreadable) {
      return without;
    }
  }

  private static FactType parameterType(List<LegalParameter> parameters) {
    Map<String, Text> labels =
        parameters.stream()
            .collect(Collectors.toMap(LegalParameter::name, LegalParameter::description));
    FactField name =
        new FactField(
            "name",
            FieldType.CHOICE,
            parameters.stream().map(LegalParameter::name).toList(),
            new Text("Giá trị pháp định", "Legal value"),
            labels,
            null,
            null,
            false,
            false,
            null,
            null);
    FactField value =
        new FactField(
            "value",
            FieldType.DECIMAL,
            List.of(),
            new Text("Số đang áp dụng", "Figure in force"),
            Map.of(),
            null,
            null,
            false,
            false,
            null,
            null);
    return new FactType(PARAMETER, null, false, List.of(name, value));
  }

  public Optional<FactType> type(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /** What a rule can conclude into being. */
  public List<FactType> derived() {
    return types.stream().filter(FactType::derived).toList();
  }

  /** The field of that type; a name bound before stands for a number. */
  public Optional<FactField> field(String type, String name) {
    return name.startsWith("$")
        ? Optional.of(FactField.of(name, FieldType.DECIMAL, List.of()))
        : type(type).flatMap(known -> known.field(name));
  }
}
