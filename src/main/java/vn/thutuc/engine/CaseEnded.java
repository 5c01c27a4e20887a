package vn.thutuc.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier reached its end: nothing of its process is left.
 *
 * @param endEvent the BPMN id of the last end event; null if it was cancelled from outside
 * @param status the status property of the end event ({@code RETURNED}, {@code REFUSED}, {@code
 *     WITHDRAWN} …), or the one given to {@link Workflow#cancel}; null if the model names none
 */
public record CaseEnded(
    String dossier, @Nullable String endEvent, @Nullable String status, Instant at)
    implements EngineEvent {}
