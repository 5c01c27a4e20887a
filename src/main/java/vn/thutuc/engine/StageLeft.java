package vn.thutuc.engine;

import java.time.Instant;
import vn.thutuc.procedure.BundleHash;

/**
 * A dossier left an element.
 *
 * @param bundle the version of the procedure the dossier runs under
 * @param visit the stay, as {@link StageEntered#visit()} named it
 * @param cancelled true if it was interrupted, as by a withdrawal, rather than finished
 */
public record StageLeft(
    String dossier, BundleHash bundle, String element, String visit, boolean cancelled, Instant at)
    implements EngineEvent {}
