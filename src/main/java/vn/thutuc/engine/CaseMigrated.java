package vn.thutuc.engine;

import java.time.Instant;
import vn.thutuc.procedure.BundleHash;

/**
 * A dossier runs under another version from now on. What it left because that version has no such
 * step was told before, what it enters there is told after.
 */
public record CaseMigrated(String dossier, BundleHash from, BundleHash to, Instant at)
    implements EngineEvent {}
