package vn.thutuc.page;

/**
 * The limit of one step beside the dossier's own.
 *
 * @param limit the limit in words
 * @param weight how wide it is drawn among the others, for instance its working minutes
 */
public record StepLimit(String label, String limit, double weight, StationState state) {}
