package vn.thutuc.engine;

/**
 * Where a running dossier stands; one that stands at several steps has as many places.
 *
 * @param element the BPMN id
 */
public record Place(String dossier, String element) {}
