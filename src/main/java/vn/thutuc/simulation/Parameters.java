package vn.thutuc.simulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a diagram does not say: who works when, how long things take, how often what is
 * chosen. Times are seconds, money is in the currency of the file.
 *
 * @param file the name faults are told by
 * @param gateways shares of the flows leaving a gateway
 * @param events when what a case waits for happens, by event
 */
public record Parameters(
    String file,
    OffsetDateTime start,
    ZoneId zone,
    Map<String, Calendar> calendars,
    Arrival arrival,
    Map<String, Attribute> attributes,
    Map<String, Pool> pools,
    Map<String, Task> tasks,
    Map<String, Branching> gateways,
    Map<String, EventTime> events,
    Discipline discipline,
    @Nullable Sla sla,
    Run run) {

  /** The name of the calendar that is always open. */
  public static final String ALWAYS = "24x7";

  /** What a gateway is given to when the bundle's own tables and rules choose. */
  public static final String BY_RULES = "rules";

  public Parameters {
    calendars = copy(calendars);
    attributes = copy(attributes);
    pools = copy(pools);
    tasks = copy(tasks);
    gateways = copy(gateways);
    events = copy(events);
  }

  /**
   * The same with another seed or size; null leaves what the file says.
   *
   * @throws BadParameters when more is asked for than is allowed
   */
  public Parameters with(
      @Nullable Long seed, @Nullable Integer replications, @Nullable Integer cases) {
    Run other = run.with(seed, replications, cases);
    RunReader.check(file, other);
    return new Parameters(
        file,
        start,
        zone,
        calendars,
        arrival,
        attributes,
        pools,
        tasks,
        gateways,
        events,
        discipline,
        sla,
        other);
  }

  /** What is said of a step by its key, else by its id in whatever process it is called. */
  @Nullable Task task(String key, String id) {
    return tasks.getOrDefault(key, tasks.get(id));
  }

  /** The gateways given to {@link #BY_RULES}, by the order of the file. */
  public List<String> gatewaysByRules() {
    return gateways.keySet().stream().filter(name -> gateways.get(name).isByRules()).toList();
  }

  @Nullable Branching gateway(String key, String id) {
    return gateways.getOrDefault(key, gateways.get(id));
  }

  @Nullable EventTime event(String key, String id) {
    return events.getOrDefault(key, events.get(id));
  }

  static <V> Map<String, V> copy(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * Hours of a week and the dates that are closed all day.
   *
   * @param weekly as in {@code MON-FRI: ["08:00-12:00"]}
   */
  public record Calendar(Map<String, List<String>> weekly, Set<LocalDate> closed) {

    public Calendar {
      weekly = copy(weekly);
      closed = Set.copyOf(closed);
    }
  }

  /**
   * A fact every case is given when it comes: one of some labels, or a number.
   *
   * @param labels what the values are called; empty for a number
   * @param values the number, or the place of the label
   */
  public record Attribute(List<String> labels, Distribution values) {

    public Attribute {
      labels = List.copyOf(labels);
    }
  }

  /**
   * People who do the same work.
   *
   * @param size how many; null for as many as it takes
   * @param finishStarted whether work that was begun is finished after closing time
   * @param members the people where they differ, in the order in which they are asked; else none
   */
  public record Pool(
      @Nullable Integer size,
      double costPerHour,
      String calendar,
      boolean finishStarted,
      List<Member> members) {

    public Pool {
      members = List.copyOf(members);
    }

    public Pool(
        @Nullable Integer size, double costPerHour, String calendar, boolean finishStarted) {
      this(size, costPerHour, calendar, finishStarted, List.of());
    }
  }

  /**
   * What a step takes.
   *
   * @param pools one person of each is needed all the time; none for work that needs nobody
   * @param instances how often it is done at once or one after the other, as the diagram says; null
   *     for once
   * @param cost once for every time it is done
   * @param skills what who comes from a pool must be able to do, by pool
   * @param delay what passes before anybody could begin, though people are free: post, habit,
   *     somebody else's answer; null for nothing
   */
  public record Task(
      List<String> pools,
      Distribution duration,
      @Nullable Distribution instances,
      double cost,
      @Nullable Batch batch,
      Map<String, String> skills,
      @Nullable EventTime delay) {

    /** Nobody's work, which takes no time. */
    static final Task NOTHING = new Task(List.of(), Distribution.fixed(0), null, 0, null);

    public Task {
      pools = List.copyOf(pools);
      skills = copy(skills);
    }

    public Task(
        List<String> pools,
        Distribution duration,
        @Nullable Distribution instances,
        double cost,
        @Nullable Batch batch) {
      this(pools, duration, instances, cost, batch, Map.of(), null);
    }
  }

  /**
   * Cases that are worked on together.
   *
   * @param size how many make a batch; 0 when only time does
   * @param every how often what has come together is taken, in seconds; 0 when only size counts
   */
  public record Batch(int size, double every) {}

  /**
   * When something a case waits for happens, counted from the beginning of the wait.
   *
   * @param probability how often it happens at all
   */
  public record EventTime(Distribution time, double probability, String calendar) {}
}
