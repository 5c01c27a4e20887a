package vn.thutuc.engine;

import java.time.Instant;

/**
 * A dossier left an element.
 *
 * @param visit the stay, as {@link StageEntered#visit()} named it
 * @param cancelled true if it was interrupted, as by a withdrawal, rather than finished
 */
public record StageLeft(String dossier, String element, String visit, boolean cancelled, Instant at)
    implements EngineEvent {}
