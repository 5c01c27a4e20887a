package vn.thutuc.engine;

import java.time.Instant;

/**
 * A dossier reached an element: a task, a wait, an event or an event gateway.
 *
 * @param element the BPMN id
 * @param visit tells this stay from other stays at the same element; its {@link StageLeft} repeats
 *     it
 */
public record StageEntered(String dossier, String element, String visit, Instant at)
    implements EngineEvent {}
