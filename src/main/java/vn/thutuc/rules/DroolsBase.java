package vn.thutuc.rules;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles generated rule text with Drools, each book in a module of its own.
 *
 * <p>The text is all Drools knows of a book, so books of the same text share what was compiled: an
 * edit of a diagram, a form or a fee does not compile the rules anew.
 */
final class DroolsBase {

  private static final AtomicLong NUMBER = new AtomicLong();
  private static final int MOST_KEPT = 200;
  private static final LoadingCache<String, KieBase> COMPILED =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).softValues().build(DroolsBase::compileNew);

  private DroolsBase() {}

  /**
   * @throws IllegalStateException if Drools refuses what we generated: a fault of ours
   */
  static KieBase compile(String generated) {
    return COMPILED.get(generated);
  }

  /**
   * One book at a time: the compiler mixes up types of one name that are compiled at once, and the
   * types of all books are called alike.
   */
  private static synchronized KieBase compileNew(String generated) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("vn.thutuc", "book-" + NUMBER.incrementAndGet(), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/thutuc/generated/book.drl", generated);
    ClassLoader loader = DroolsBase.class.getClassLoader();
    KieBuilder builder =
        services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("Drools refuses the generated rules: " + errors);
    }
    try {
      return services.newKieContainer(id, loader).getKieBase();
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }
}
