package vn.thutuc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a compiler does not know. Each has a counter-example beside it. */
final class HouseRules {

  static final ArchRule CAMUNDA_STAYS_IN_ENGINE =
      home("org.camunda.bpm.engine..", "..thutuc.engine..", "..thutuc.rules..");

  static final ArchRule BPMN_MODEL_STAYS_IN_PROCEDURE =
      home("org.camunda.bpm.model.bpmn..", "..thutuc.procedure..");

  static final ArchRule DMN_STAYS_IN_RULES = home("org.camunda.bpm.dmn..", "..thutuc.rules..");

  static final ArchRule DROOLS_STAYS_IN_RULES = home("org.drools..", "..thutuc.rules..");

  static final ArchRule KIE_STAYS_IN_RULES = home("org.kie..", "..thutuc.rules..");

  static final ArchRule WEB_STAYS_AT_THE_EDGE =
      home("org.springframework.web..", "..web..", "..thutuc.system..");

  static final ArchRule SQL_STAYS_IN_REPOSITORIES =
      noClasses()
          .that()
          .areNotAnnotatedWith(Repository.class)
          .and(not(resideInAPackage("..thutuc.engine..")))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(JdbcClient.class, JdbcTemplate.class);

  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "the target is a java.time now() without a clock",
                  call ->
                      call.getTarget().getName().equals("now")
                          && call.getTarget().getRawParameterTypes().isEmpty()
                          && call.getTargetOwner().getPackageName().equals("java.time")));

  static final ArchRule ZONE_IS_INJECTED =
      noClasses().should().callMethod(ZoneId.class, "systemDefault");

  static final ArchRule ENGINE_CLOCK_IS_NOT_MOVED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.camunda.bpm.engine.impl.util.ClockUtil");

  static final ArchRule SCREENS_ARE_LEAVES = leaf("..thutuc.(*).web..");

  static final ArchRule COMMANDS_ARE_LEAVES =
      noClasses()
          .that(not(resideInAnyPackage("..cli..", "vn.thutuc")))
          .should()
          .dependOnClassesThat(resideInAPackage("vn.thutuc..cli.."));

  static final ArchRule NOBODY_IMPORTS_SYSTEM =
      noClasses()
          .that(not(resideInAPackage("..system..")))
          .should()
          .dependOnClassesThat(resideInAPackage("vn.thutuc..system.."));

  static final ArchRule TRANSACTIONS_ARE_PUBLIC =
      methods().that().areAnnotatedWith(Transactional.class).should().bePublic();

  private HouseRules() {}

  private static ArchRule home(String library, String... rooms) {
    return noClasses()
        .that(not(resideInAnyPackage(rooms)))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static ArchRule leaf(String screens) {
    DescribedPredicate<JavaClass> ofScreens = resideInAPackage("vn.thutuc..web..");
    return noClasses()
        .that(not(resideInAPackage("..web..")))
        .should()
        .dependOnClassesThat(ofScreens)
        .as("nobody outside a screen uses " + screens);
  }
}
