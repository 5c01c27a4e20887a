package vn.thutuc.engine;

import java.time.Instant;

/**
 * A task waits no longer.
 *
 * @param completed false if the process took it away, as by a withdrawal
 */
public record TaskClosed(
    String dossier, String taskId, String element, boolean completed, Instant at)
    implements EngineEvent {}
