package vn.thutuc.architecture.faulty;

import org.camunda.bpm.dmn.engine.DmnEngine;

/** Uses the DMN engine outside its room. */
record DmnElsewhere(DmnEngine engine) {}
