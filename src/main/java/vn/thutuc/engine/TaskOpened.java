package vn.thutuc.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;

/**
 * A task waits for somebody.
 *
 * @param bundle the version of the procedure the dossier runs under
 * @param taskId what {@link Workflow#complete} wants
 * @param role the role id of the candidate group; null if the model names none
 */
public record TaskOpened(
    String dossier,
    BundleHash bundle,
    String taskId,
    String element,
    @Nullable String role,
    Instant at)
    implements EngineEvent {}
