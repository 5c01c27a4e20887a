package vn.thutuc.engine;

import java.time.Instant;
import vn.thutuc.procedure.BundleHash;

/**
 * A dossier reached an element: a task, a wait, an event or an event gateway.
 *
 * @param bundle the version of the procedure the dossier runs under
 * @param element the BPMN id
 * @param visit tells this stay from other stays at the same element; its {@link StageLeft} repeats
 *     it
 */
public record StageEntered(
    String dossier, BundleHash bundle, String element, String visit, Instant at)
    implements EngineEvent {}
