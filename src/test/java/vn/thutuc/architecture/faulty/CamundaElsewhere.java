package vn.thutuc.architecture.faulty;

import org.camunda.bpm.engine.TaskService;

/** Uses Camunda outside its room. */
record CamundaElsewhere(TaskService tasks) {}
