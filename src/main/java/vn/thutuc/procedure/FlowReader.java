package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.ModelException;

/** Reads a {@link Flow} from the canonical text of a process model. */
final class FlowReader {

  private final List<Flow.Step> steps = new ArrayList<>();
  private final List<Flow.Edge> edges = new ArrayList<>();

  private final String file;
  private final BpmnModelInstance model;

  private FlowReader(String file, BpmnModelInstance model) {
    this.file = file;
    this.model = model;
  }

  static Flow read(String file, String xml) {
    BpmnModelInstance model;
    try {
      model = ModelParser.read(xml);
    } catch (ModelException e) {
      throw new BundleProblem("bpmn.invalid", file, reason(e));
    }
    Collection<Process> processes = model.getModelElementsByType(Process.class);
    if (processes.size() != 1) {
      throw new BundleProblem("bpmn.one-process", file, processes.size());
    }
    Process process = processes.iterator().next();
    FlowReader reader = new FlowReader(file, model);
    reader.readScope(process.getFlowElements());
    return new Flow(process.getId(), reader.steps, reader.edges);
  }

  private void readScope(Collection<FlowElement> elements) {
    for (FlowElement element : elements) {
      requireId(element);
      if (element instanceof SequenceFlow sequence) {
        edges.add(edge(sequence));
      } else if (element instanceof FlowNode node) {
        steps.add(new StepReader(node).read());
      }
      if (element instanceof SubProcess scope) {
        readScope(scope.getFlowElements());
      }
    }
  }

  private void requireId(FlowElement element) {
    if (element.getId() == null) {
      String name = element.getName() == null ? "" : element.getName();
      throw problem("bpmn.no-id", element, element.getElementType().getTypeName(), name);
    }
  }

  private Flow.Edge edge(SequenceFlow sequence) {
    FlowNode source = end(sequence, "sourceRef");
    ConditionExpression condition = sequence.getConditionExpression();
    boolean isDefault = sequence.getId().equals(source.getAttributeValue("default"));
    return new Flow.Edge(
        sequence.getId(),
        source.getId(),
        end(sequence, "targetRef").getId(),
        condition == null ? null : condition.getTextContent().strip(),
        isDefault);
  }

  /** Where a flow leaves or arrives: the schema only asks for the id of any element. */
  private FlowNode end(SequenceFlow sequence, String side) {
    if (model.getModelElementById(sequence.getAttributeValue(side)) instanceof FlowNode node) {
      return node;
    }
    throw problem("bpmn.flow-ends", sequence, sequence.getId());
  }

  private BundleProblem problem(String code, FlowElement element, Object... named) {
    return new BundleProblem(new FileProblem(code, file, element.getId(), List.of(named)));
  }

  private static String reason(Throwable problem) {
    Throwable deepest = problem;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }
}
