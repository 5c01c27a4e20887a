package vn.thutuc.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service of the vocabulary did its work at a step.
 *
 * @param service {@code issueResult}, {@code notify} or {@code registry}
 * @param subject the result, message or registry the model names
 * @param answer what a registry answered; null for the others
 */
public record ServiceCalled(
    String dossier,
    String element,
    String service,
    String subject,
    @Nullable String answer,
    Instant at)
    implements EngineEvent {}
