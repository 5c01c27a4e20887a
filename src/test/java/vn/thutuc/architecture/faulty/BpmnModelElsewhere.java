package vn.thutuc.architecture.faulty;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Uses the BPMN model API outside its room. */
record BpmnModelElsewhere(BpmnModelInstance model) {}
