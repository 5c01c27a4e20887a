package vn.thutuc.attack.rules;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as it comes: compiles a rule file as written and lets it run on one case. */
final class StockDrools {

  private static final String PACKAGE = "stock";
  private static final String TYPES =
      """
      package stock
      declare Dossier applicant : String age : Long end
      declare Child schoolAge : Long end
      """;
  private static final String HEAD =
      "package stock\nglobal vn.thutuc.attack.rules.StockRuling ruling\n";

  private StockDrools() {}

  /** Runs the rules; whatever they throw is theirs. */
  static void run(String drl) {
    KieServices services = KieServices.get();
    ReleaseId id =
        services.newReleaseId("attack", "stock-" + Integer.toHexString(drl.hashCode()), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/stock/types.drl", TYPES);
    files.write("src/main/resources/stock/rules.drl", HEAD + drl);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.toString());
    }
    fire(services.newKieContainer(id));
  }

  private static void fire(KieContainer container) {
    KieSession session = container.newKieSession();
    try {
      session.setGlobal("ruling", new StockRuling());
      session.insert(fact(container, "Dossier", "age", 20L));
      session.insert(fact(container, "Child", "schoolAge", 7L));
      session.fireAllRules(100);
    } finally {
      session.dispose();
    }
  }

  private static Object fact(KieContainer container, String type, String field, Object value) {
    FactType declared = container.getKieBase().getFactType(PACKAGE, type);
    try {
      Object fact = declared.newInstance();
      declared.set(fact, field, value);
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type, e);
    }
  }
}
