package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Program.Job;

/** Cases that gather until they are worked on together; the first of a batch stands for all. */
final class Batches {

  private final Life life;
  private final Desks desks;
  private final @Nullable Line[] gathered;
  private final int[] count;
  private final boolean[] ticking;

  Batches(Life life, Desks desks) {
    this.life = life;
    this.desks = desks;
    Job[] jobs = life.program.jobs();
    this.gathered = new Line[jobs.length];
    this.count = new int[jobs.length];
    this.ticking = new boolean[jobs.length];
    for (int i = 0; i < jobs.length; i++) {
      gathered[i] = jobs[i].batch() == null ? null : new Line(life.tokens, false);
    }
  }

  /** Work has become ready: alone, or when its batch is complete. */
  void offer(int token, int index) {
    Job job = life.program.jobs()[index];
    life.tokens.ready[token] = life.now;
    Line line = gathered[index];
    Parameters.Batch batch = job.batch();
    if (line == null || batch == null) {
      desks.offer(token, job);
      return;
    }
    life.tokens.state[token] = Tokens.GATHERED;
    line.add(token, 0, 0);
    count[index]++;
    if (batch.size() > 0 && count[index] >= batch.size()) {
      release(index);
    } else if (batch.every() > 0 && !ticking[index]) {
      ticking[index] = true;
      double next = (Math.floor(life.now / batch.every()) + 1) * batch.every();
      life.schedule(next, Happening.TICK, 0, index);
    }
  }

  void tick(int index) {
    ticking[index] = false;
    release(index);
  }

  /** One who gathered has gone. */
  void forget(int index) {
    count[index]--;
  }

  /** No more cases come: the incomplete batches go as they are; false when there are none. */
  boolean releaseTheRest() {
    boolean any = false;
    for (int i = 0; i < count.length; i++) {
      any |= release(i);
    }
    return any;
  }

  private boolean release(int index) {
    Line line = gathered[index];
    if (line == null || count[index] == 0 || !line.hasNext()) {
      return false;
    }
    int leader = line.take();
    int last = leader;
    while (line.hasNext()) {
      int next = line.take();
      life.tokens.mate[last] = next;
      last = next;
    }
    count[index] = 0;
    desks.offer(leader, life.program.jobs()[index]);
    return true;
  }
}
