package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Program.Op;

/** Makes a program of a diagram and its parameters; what it cannot make it names. */
final class Compiler {

  private final Layout layout;
  private final Parameters parameters;
  private final Map<String, Chooser> choosers;
  private final PeoplePlan people;
  private final ClockPlan clock;
  private final TermPlan terms;
  private final WaitPlan waits;
  private final EventPlan events;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Program.Job> jobs = new ArrayList<>();
  private int joins;
  private int places;

  private Compiler(Layout layout, Parameters parameters, Map<String, Chooser> choosers) {
    this.layout = layout;
    this.parameters = parameters;
    this.choosers = choosers;
    this.people = new PeoplePlan(parameters);
    this.clock = new ClockPlan(parameters.sla());
    this.terms = people.terms();
    this.waits = new WaitPlan(parameters, people);
    this.events = new EventPlan(layout, parameters, waits, numbers);
  }

  static Program compile(
      Flow flow, Map<String, Flow> called, Parameters parameters, Map<String, Chooser> choosers) {
    Layout layout = Layout.of(parameters.file(), flow, called);
    return new Compiler(layout, parameters, choosers).compile();
  }

  private Program compile() {
    layout.places().forEach(place -> numbers.put(place.key(), numbers.size()));
    Unsimulated.refuse(layout, parameters.file());
    new Mentions(layout, parameters).check();
    List<NodeDraft> drafts = layout.places().stream().map(this::draft).toList();
    Reaches reaches = Reaches.of(layout, drafts, joins);
    if (jobs.stream().allMatch(job -> job.duration().isZero())) {
      throw BadParameters.noTime(parameters.file());
    }
    refuseBatchesThatMayBeBroken(drafts);
    Demand[] demands = people.teams().demands();
    return new Program(
        drafts.stream().map(reaches::node).toArray(Program.Node[]::new),
        number(layout.start(null)),
        joins,
        places,
        jobs.toArray(Program.Job[]::new),
        terms.clocks(),
        waits.all(),
        people.teams().pools(),
        people.teams().crowds(demands),
        demands,
        people.facts(),
        events.ends(),
        new GivenPlan(layout, parameters, numbers).complete(people.arrivals()),
        people.order(),
        people.clock(),
        people.limit(drafts.stream().anyMatch(draft -> draft.effect == Program.Effect.START)),
        new double[0],
        reaches.any());
  }

  private int number(Place place) {
    return numbers.get(place.key());
  }

  private NodeDraft draft(Place place) {
    NodeDraft draft = new NodeDraft(place);
    draft.next = layout.leaving(place).stream().mapToInt(way -> numbers.get(way.to())).toArray();
    draft.effect = clock.effect(place);
    switch (place.step().kind()) {
      case START -> start(draft);
      case USER_TASK, RULE_TASK, SERVICE_TASK, TASK -> job(draft);
      case SUB_PROCESS, CALL -> scope(draft);
      case EXCLUSIVE_GATEWAY -> Choices.exclusive(draft, layout, parameters, choosers);
      case INCLUSIVE_GATEWAY -> Choices.inclusive(draft, layout, parameters);
      case PARALLEL_GATEWAY -> draft.op = Op.FORK;
      case EVENT_GATEWAY -> events.race(draft);
      case WAIT -> events.await(draft);
      case BOUNDARY -> draft.index = waits.boundary(place);
      case THROW -> draft.op = Op.PASS;
      case EVENT_SUB_PROCESS -> draft.inner = number(layout.start(place.key()));
      case END -> events.end(draft);
      case OTHER ->
          throw BadParameters.unsupported(
              parameters.file(), place.key(), place.step().kind().name());
    }
    number(draft);
    return draft;
  }

  private void number(NodeDraft draft) {
    long incoming = layout.incoming(draft.place);
    if ((draft.op == Op.FORK || draft.op == Op.INCLUDE) && incoming > 1) {
      draft.join = joins++;
      draft.wanted = (int) incoming;
    }
    if (draft.isCounted()) {
      draft.number = places++;
    }
  }

  private void start(NodeDraft draft) {
    if (layout.isInEventScope(draft.place)) {
      draft.index = waits.of(draft.place, draft.place.step().trigger().interrupting());
      draft.inner = numbers.get(draft.place.parent());
    }
    draft.watchers = numbers(layout.eventStarts(draft.place));
  }

  private int[] numbers(List<Place> list) {
    return list.stream().mapToInt(this::number).toArray();
  }

  private void job(NodeDraft draft) {
    Place place = draft.place;
    Parameters.Task task = parameters.task(place.key(), place.step().id());
    if (task == null) {
      boolean byMachine = place.is(Kind.RULE_TASK) || place.is(Kind.SERVICE_TASK);
      if (!byMachine) {
        throw BadParameters.notDescribed(
            parameters.file(), "tasks." + place.key(), place.step().id());
      }
      task = Parameters.Task.NOTHING;
    }
    activity(draft, Op.WORK, task);
    draft.index = jobs.size();
    StepLimit limit = terms.of(place.step());
    jobs.add(
        new Program.Job(
            place.key(),
            task.duration(),
            people.teams().demand(task),
            task.cost(),
            places,
            task.batch(),
            waits.delay(task.delay()),
            limit,
            terms.number(limit),
            draft.many != null && draft.many.sequential()));
  }

  private void scope(NodeDraft draft) {
    Place place = draft.place;
    Parameters.Task task = parameters.task(place.key(), place.step().id());
    activity(draft, Op.SCOPE, task == null ? Parameters.Task.NOTHING : task);
    draft.inner = number(layout.start(place.key()));
  }

  private void activity(NodeDraft draft, Op op, Parameters.Task task) {
    draft.op = op;
    draft.watchers = numbers(layout.watching(draft.place));
    Distribution instances = task.instances();
    if (draft.place.step().many() && instances == null) {
      throw BadParameters.notDescribed(
          parameters.file(), "tasks." + draft.place.key() + ".instances", draft.place.step().id());
    }
    if (instances != null) {
      draft.many = new Program.Many(instances, draft.place.step().sequential());
    }
  }

  /** A batch is one piece of work for many cases, so nothing of one case may take it away. */
  private void refuseBatchesThatMayBeBroken(List<NodeDraft> drafts) {
    boolean breakable =
        waits.anyInterrupts()
            || drafts.stream()
                .anyMatch(draft -> draft.op == Op.TERMINATE || draft.op == Op.THROW_ERROR);
    for (Program.Job job : jobs) {
      if (breakable && job.batch() != null) {
        throw BadParameters.unsupported(parameters.file(), job.id(), "batch");
      }
    }
  }
}
