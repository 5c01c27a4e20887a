package vn.thutuc.dossier;

/**
 * A dossier is about to move to another version, in the running transaction. Who keeps rows of it
 * that officials take first holds them now, so that nobody waits for another in a circle.
 */
public record MoveAnnounced(DossierCode dossier) {}
