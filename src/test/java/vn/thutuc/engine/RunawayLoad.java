package vn.thutuc.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ParseException;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.refusal.Refusal;

/**
 * An engine in a process of its own with little memory, given models that never come to rest, past
 * the gate, while other dossiers move on.
 */
public final class RunawayLoad {

  private static final long SPELL_MILLIS = 2_000;

  private final EngineUnderTest engine = new EngineUnderTest();
  private final AtomicInteger moved = new AtomicInteger();
  private final AtomicBoolean goOn = new AtomicBoolean(true);

  private RunawayLoad() {}

  /** Prints one line a model: name, answer, longest try in ms, tries, dossiers moved meanwhile. */
  public static void main(String[] args) throws InterruptedException {
    new RunawayLoad().run();
    System.exit(0);
  }

  private void run() throws InterruptedException {
    engine.open("runaway");
    BundleHash calm = engine.deploy(Models.TWO_TASKS);
    Thread others = new Thread(() -> moveOthers(calm), "others");
    others.start();
    for (Map.Entry<String, String> model : RunawayModels.ALL.entrySet()) {
      System.out.println("RUN " + model.getKey() + "|" + spell(model.getKey(), model.getValue()));
    }
    goOn.set(false);
    others.join();
  }

  /** Tries again and again for a while, so that anything left behind would pile up. */
  private String spell(String name, String model) {
    int before = moved.get();
    long longest = 0;
    int tries = 0;
    String answer = "";
    for (long end = now() + SPELL_MILLIS; now() < end || moved.get() == before; tries++) {
      long start = now();
      answer = answer(name + "-" + tries, model);
      longest = Math.max(longest, now() - start);
    }
    return answer + "|" + longest + "|" + tries + "|" + (moved.get() - before);
  }

  private String answer(String dossier, String model) {
    try {
      engine.start(dossier, engine.deploy(model), Map.of("number", 100_000));
      return "ran";
    } catch (Refusal refusal) {
      return refusal.code() + " " + refusal.args().get(0);
    } catch (ParseException refused) {
      return refused.getMessage().replace('\n', ' ');
    }
  }

  private void moveOthers(BundleHash calm) {
    for (int i = 0; goOn.get(); i++) {
      String dossier = "calm-" + i;
      engine.start(dossier, calm, Map.of());
      engine.complete(dossier, "receive", Map.of("complete", true));
      engine.complete(dossier, "appraise", Map.of());
      moved.incrementAndGet();
      if (i % 50 == 0) {
        engine.events.clear();
      }
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
