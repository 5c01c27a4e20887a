package vn.thutuc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import vn.thutuc.ThuTuc;

/** Holds the table of rooms: who may use whom, and where each library lives. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.thutuc");

  private static final JavaClasses COUNTER_EXAMPLES =
      new ClassFileImporter().importPackages("vn.thutuc.architecture.faulty");

  static Stream<Map.Entry<String, ArchRule>> rules() {
    return Map.ofEntries(
        Map.entry("Camunda stays in engine", HouseRules.CAMUNDA_STAYS_IN_ENGINE),
        Map.entry("BPMN model stays in procedure", HouseRules.BPMN_MODEL_STAYS_IN_PROCEDURE),
        Map.entry("DMN stays in rules", HouseRules.DMN_STAYS_IN_RULES),
        Map.entry("Drools stays in rules", HouseRules.DROOLS_STAYS_IN_RULES),
        Map.entry("KIE stays in rules", HouseRules.KIE_STAYS_IN_RULES),
        Map.entry("web stays at the edge", HouseRules.WEB_STAYS_AT_THE_EDGE),
        Map.entry("SQL stays in repositories", HouseRules.SQL_STAYS_IN_REPOSITORIES),
        Map.entry("time is injected", HouseRules.TIME_IS_INJECTED),
        Map.entry("zone is injected", HouseRules.ZONE_IS_INJECTED),
        Map.entry("engine clock is not moved", HouseRules.ENGINE_CLOCK_IS_NOT_MOVED),
        Map.entry("screens are leaves", HouseRules.SCREENS_ARE_LEAVES),
        Map.entry("commands are leaves", HouseRules.COMMANDS_ARE_LEAVES),
        Map.entry("nobody imports system", HouseRules.NOBODY_IMPORTS_SYSTEM),
        Map.entry("transactions are public", HouseRules.TRANSACTIONS_ARE_PUBLIC))
        .entrySet()
        .stream();
  }

  @Test
  void roomsUseOnlyTheRoomsTheyDeclare() {
    ApplicationModules.of(ThuTuc.class).verify();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeeps(Map.Entry<String, ArchRule> rule) {
    rule.getValue().check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCounterExampleBreaks(Map.Entry<String, ArchRule> rule) {
    assertThat(rule.getValue().evaluate(COUNTER_EXAMPLES).hasViolation()).isTrue();
  }
}
