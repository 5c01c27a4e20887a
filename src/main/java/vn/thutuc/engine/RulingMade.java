package vn.thutuc.engine;

import java.time.Instant;
import vn.thutuc.rules.Ruling;

/**
 * The law answered a question at a step.
 *
 * @param element the BPMN id of the rule task
 */
public record RulingMade(String dossier, String element, Ruling ruling, Instant at)
    implements EngineEvent {}
