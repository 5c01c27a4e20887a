package vn.thutuc.engine;

import java.time.Instant;

/**
 * A dossier went along a sequence flow: what coverage and the way picture are made of.
 *
 * @param flow the BPMN id of the sequence flow
 */
public record FlowTaken(String dossier, String flow, Instant at) implements EngineEvent {}
