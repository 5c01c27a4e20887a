package vn.thutuc.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody.
 *
 * @param taskId what {@link Workflow#complete} wants
 * @param role the role id of the candidate group; null if the model names none
 */
public record TaskOpened(
    String dossier, String taskId, String element, @Nullable String role, Instant at)
    implements EngineEvent {}
